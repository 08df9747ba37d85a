package vn.hientai.shared.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.OfficialTime;

/**
 * Times, deadlines and numbers in the words of the office, in one language. Templates reach it as {@code #office};
 * every instant is told in {@link OfficialTime#ZONE}.
 */
public final class OfficeWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter EXACT_TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS");

    private final MessageSource messages;
    private final Locale locale;

    public OfficeWords(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    /** «14/01/2026 lúc 11:59». */
    public String instant(Instant instant) {
        return at(instant, TIME);
    }

    /** «14/01/2026 lúc 11:59:59.999»: to the millisecond, as receipts tell it. */
    public String instantExact(Instant instant) {
        return at(instant, EXACT_TIME);
    }

    /** «14/01/2026». */
    public String day(LocalDate day) {
        return day.format(DAY);
    }

    /** «ngày 05 tháng 01 năm 2026»: a zero stands before days under 10 and months 1 and 2 (Decree 30/2020, Annex I). */
    public String longDay(LocalDate day) {
        var month = day.getMonthValue() < 3 ? "0" + day.getMonthValue() : Integer.toString(day.getMonthValue());
        var monthName = text("month." + day.getMonthValue());
        return text("time.long-day", "%02d".formatted(day.getDayOfMonth()), month, year(day), monthName);
    }

    /** «11:59». */
    public String time(LocalTime time) {
        return time.format(TIME);
    }

    /** «trước 12 giờ 00, Thứ Tư, 14/01/2026», or «trước ngày 15/01/2026 (hết Thứ Tư, 14/01/2026)». */
    public String deadline(Deadline deadline) {
        var day = deadline.day();
        if (deadline.isWholeDay()) {
            return text("deadline.day", day(day), weekday(day.minusDays(1)), day(day.minusDays(1)));
        }
        var hour = deadline.hour();
        var minute = "%02d".formatted(hour.getMinute());
        return text("deadline.hour", Integer.toString(hour.getHour()), minute, weekday(day), day(day));
    }

    /** «còn 1 ngày 3 giờ», «còn 3 giờ 20 phút», «còn 12 phút», «còn dưới 1 phút», «đã hết hạn». */
    public String left(Deadline deadline, Instant now) {
        return deadline.hasPassedAt(now) ? text("left.none") : spell("left", deadline.leftAt(now));
    }

    /** The same for the instant at which something is due. */
    public String left(Instant due, Instant now) {
        return left(new Deadline(due), now);
    }

    /** «quá hạn 2 ngày 3 giờ», «quá hạn dưới 1 phút»: for what is still to be done. */
    public String late(Instant due, Instant now) {
        return spell("late", Duration.between(due, now));
    }

    /** «11:59», the hour of an instant. */
    public String timeOf(Instant instant) {
        return time(instant.atZone(OfficialTime.ZONE).toLocalTime());
    }

    /** «1.234.567». */
    public String number(long number) {
        return "%,d".formatted(number).replace(",", text("number.group"));
    }

    /** A {@link vn.hientai.shared.Message}, with the messages among its arguments, or a bare message key. */
    public String text(Object message) {
        return message instanceof MessageSourceResolvable resolvable
                ? messages.getMessage(resolvable, locale)
                : messages.getMessage(message.toString(), new Object[0], locale);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    private String at(Instant instant, DateTimeFormatter clock) {
        ZonedDateTime there = instant.atZone(OfficialTime.ZONE);
        return text("time.instant", there.format(DAY), there.format(clock));
    }

    private String weekday(LocalDate day) {
        return text("weekday." + day.getDayOfWeek().getValue());
    }

    private static String year(LocalDate day) {
        return Integer.toString(day.getYear());
    }

    /** The two largest units of a time span. */
    private String spell(String words, Duration span) {
        if (span.toDays() > 0) {
            return span.toHoursPart() == 0
                    ? text(words + ".days", span.toDays())
                    : text(words + ".days-hours", span.toDays(), span.toHoursPart());
        }
        if (span.toHours() > 0) {
            return span.toMinutesPart() == 0
                    ? text(words + ".hours", span.toHours())
                    : text(words + ".hours-minutes", span.toHours(), span.toMinutesPart());
        }
        return span.toMinutes() > 0 ? text(words + ".minutes", span.toMinutes()) : text(words + ".moment");
    }
}

package vn.hientai.shared;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * An instant before which something must arrive. Strict: «trước 12 giờ 00 ngày 14/01/2026» admits 11:59:59.999 and
 * refuses 12:00:00.000; «trước ngày 15/01/2026» admits the whole of 14/01 (both wordings: letter 64/UBND-VHXH).
 *
 * @param at the first instant that is too late
 */
public record Deadline(Instant at) implements Serializable {

    /** «trước 12 giờ 00 ngày …». */
    public static Deadline before(LocalDate day, LocalTime hour) {
        return new Deadline(day.atTime(hour).atZone(OfficialTime.ZONE).toInstant());
    }

    /** «trước ngày …»: the day before is the last day. */
    public static Deadline before(LocalDate day) {
        return before(day, LocalTime.MIDNIGHT);
    }

    public boolean isOpenAt(Instant now) {
        return now.isBefore(at);
    }

    public boolean hasPassedAt(Instant now) {
        return !isOpenAt(now);
    }

    /** Zero once it has passed. */
    public Duration leftAt(Instant now) {
        return isOpenAt(now) ? Duration.between(now, at) : Duration.ZERO;
    }

    public LocalDate day() {
        return LocalDate.ofInstant(at, OfficialTime.ZONE);
    }

    public LocalTime hour() {
        return LocalTime.ofInstant(at, OfficialTime.ZONE);
    }

    /** The last day on which something can still arrive: the day before of «trước ngày …». */
    public LocalDate lastDay() {
        return isWholeDay() ? day().minusDays(1) : day();
    }

    /** Whether it was written as a day («trước ngày …») and not as an hour of a day. */
    public boolean isWholeDay() {
        return hour().equals(LocalTime.MIDNIGHT);
    }
}

package vn.hientai.shared;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The hours of a working day that count as office time, with the break at noon. They differ from office to office, so
 * they are settings, and every page that counts with them says which they are.
 */
@ConfigurationProperties("hientai.office-hours")
public record OfficeHours(LocalTime morningFrom, LocalTime morningTo, LocalTime afternoonFrom, LocalTime afternoonTo) {

    public OfficeHours {
        if (!morningFrom.isBefore(morningTo)
                || afternoonFrom.isBefore(morningTo)
                || !afternoonFrom.isBefore(afternoonTo)) {
            throw new IllegalArgumentException("Office hours must be a morning and an afternoon after it: "
                    + morningFrom + "–" + morningTo + ", " + afternoonFrom + "–" + afternoonTo);
        }
    }

    /** What one whole working day counts. */
    public Duration perDay() {
        return Duration.between(morningFrom, morningTo).plus(Duration.between(afternoonFrom, afternoonTo));
    }

    /** The office hours of a working day that lie between two times. */
    public Duration on(LocalDate day, LocalDateTime from, LocalDateTime to) {
        return overlap(day.atTime(morningFrom), day.atTime(morningTo), from, to)
                .plus(overlap(day.atTime(afternoonFrom), day.atTime(afternoonTo), from, to));
    }

    /** «07:30–11:30, 13:00–17:00». */
    public Message inWords() {
        return Message.of("office-hours", morningFrom, morningTo, afternoonFrom, afternoonTo);
    }

    private static Duration overlap(LocalDateTime open, LocalDateTime close, LocalDateTime from, LocalDateTime to) {
        var begin = open.isAfter(from) ? open : from;
        var end = close.isBefore(to) ? close : to;
        return begin.isBefore(end) ? Duration.between(begin, end) : Duration.ZERO;
    }
}

package vn.hientai.shared;

import java.time.Duration;

/**
 * An amount of office time, told in working days of the office and the rest in hours.
 *
 * @param duration the office hours in it
 * @param perDay what one working day counts
 */
public record OfficeTime(Duration duration, Duration perDay) {

    /** «2 ngày làm việc 3 giờ», «3 giờ 20 phút», «không còn giờ làm việc nào»; less than a minute is not told. */
    public Message inWords() {
        var days = duration.dividedBy(perDay);
        var rest = duration.minus(perDay.multipliedBy(days));
        var hours = rest.toHours();
        var minutes = rest.toMinutesPart();
        if (days == 0 && hours == 0 && minutes == 0) {
            return Message.of("office-time.none");
        }
        var parts = (days > 0 ? "-days" : "") + (hours > 0 ? "-hours" : "") + (minutes > 0 ? "-minutes" : "");
        return Message.of("office-time.parts" + parts, days, hours, minutes);
    }
}

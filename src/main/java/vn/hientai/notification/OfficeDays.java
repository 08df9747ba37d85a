package vn.hientai.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import vn.hientai.shared.OfficeCalendar;
import vn.hientai.shared.OfficialTime;

/** The days and hours at which offices work, as reminders and letters need them. */
@Component
class OfficeDays {

    private final OfficeCalendar calendar;

    OfficeDays(OfficeCalendar calendar) {
        this.calendar = calendar;
    }

    /** The same hour so many office days earlier. */
    Instant minusOfficeDays(Instant instant, int days) {
        return calendar.minusOfficeDays(instant, days);
    }

    /**
     * The instant itself within office hours, else when the office opens next: after noon, or on the next office day.
     */
    Instant nextOfficeHour(Instant instant) {
        var there = instant.atZone(OfficialTime.ZONE);
        var hour = there.toLocalTime();
        var hours = calendar.hours();
        if (!calendar.isWorkingDay(there.toLocalDate()) || !hour.isBefore(hours.afternoonTo())) {
            return opening(nextWorkingDay(there.toLocalDate()), hours.morningFrom());
        }
        if (hour.isBefore(hours.morningFrom())) {
            return opening(there.toLocalDate(), hours.morningFrom());
        }
        var atNoon = !hour.isBefore(hours.morningTo()) && hour.isBefore(hours.afternoonFrom());
        return atNoon ? opening(there.toLocalDate(), hours.afternoonFrom()) : instant;
    }

    private LocalDate nextWorkingDay(LocalDate day) {
        var next = day.plusDays(1);
        while (!calendar.isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private static Instant opening(LocalDate day, LocalTime hour) {
        return day.atTime(hour).atZone(OfficialTime.ZONE).toInstant();
    }
}

package vn.hientai.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.hientai.shared.OfficeHours;
import vn.hientai.shared.OfficeTime;
import vn.hientai.shared.OfficialTime;

/** Counts in office hours of working days. */
record WorkingTime(DaysKnown days, OfficeHours hours) {

    OfficeTime between(Instant from, Instant to) {
        var begin = LocalDateTime.ofInstant(from, OfficialTime.ZONE);
        var end = LocalDateTime.ofInstant(to, OfficialTime.ZONE);
        var counted = Duration.ZERO;
        for (var day = begin.toLocalDate(); !day.isAfter(end.toLocalDate()); day = day.plusDays(1)) {
            if (days.isWorking(day)) {
                counted = counted.plus(hours.on(day, begin, end));
            }
        }
        return new OfficeTime(counted, hours.perDay());
    }

    Instant plusDays(Instant from, int count) {
        var there = LocalDateTime.ofInstant(from, OfficialTime.ZONE);
        return plusDays(there.toLocalDate(), count)
                .atTime(there.toLocalTime())
                .atZone(OfficialTime.ZONE)
                .toInstant();
    }

    private LocalDate plusDays(LocalDate from, int count) {
        var step = Integer.signum(count);
        var day = from;
        for (var left = count; left != 0; ) {
            day = day.plusDays(step);
            if (days.isWorking(day)) {
                left -= step;
            }
        }
        return day;
    }
}

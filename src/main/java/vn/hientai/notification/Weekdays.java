package vn.hientai.notification;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import vn.hientai.shared.OfficialTime;

/** Monday to Friday, half past seven to five. */
@Component
class Weekdays implements OfficeDays {

    private static final LocalTime OPENS = LocalTime.of(7, 30);
    private static final LocalTime CLOSES = LocalTime.of(17, 0);

    @Override
    public Instant minusOfficeDays(Instant instant, int days) {
        var there = instant.atZone(OfficialTime.ZONE);
        for (var left = days; left > 0; ) {
            there = there.minusDays(1);
            if (isOfficeDay(there.toLocalDate())) {
                left--;
            }
        }
        return there.toInstant();
    }

    @Override
    public Instant nextOfficeHour(Instant instant) {
        var there = instant.atZone(OfficialTime.ZONE);
        var day = there.toLocalDate();
        if (isOfficeDay(day) && there.toLocalTime().isBefore(CLOSES)) {
            var opening = day.atTime(OPENS).atZone(OfficialTime.ZONE).toInstant();
            return instant.isBefore(opening) ? opening : instant;
        }
        do {
            day = day.plusDays(1);
        } while (!isOfficeDay(day));
        return day.atTime(OPENS).atZone(OfficialTime.ZONE).toInstant();
    }

    private static boolean isOfficeDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}

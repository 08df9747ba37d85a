package vn.hientai.inquiry;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Set;
import vn.hientai.shared.OfficialTime;

/** Counts office days: all but Saturday and Sunday. */
final class OfficeDays {

    private static final Set<DayOfWeek> OFF = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private OfficeDays() {}

    /** The same hour so many office days later. */
    static Instant after(Instant from, int days) {
        var then = from.atZone(OfficialTime.ZONE);
        for (var left = days; left > 0; ) {
            then = then.plusDays(1);
            if (!OFF.contains(then.getDayOfWeek())) {
                left--;
            }
        }
        return then.toInstant();
    }
}

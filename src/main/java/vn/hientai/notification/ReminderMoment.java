package vn.hientai.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hientai.shared.Deadline;

/** When a unit that has sent nothing is reminded, from the earliest to the last. */
enum ReminderMoment {
    DAYS_3 {
        @Override
        Instant before(Deadline deadline, OfficeDays office) {
            return office.minusOfficeDays(deadline.at(), 3);
        }
    },
    DAY_1 {
        @Override
        Instant before(Deadline deadline, OfficeDays office) {
            return deadline.at().minus(Duration.ofDays(1));
        }
    },
    HOURS_2 {
        @Override
        Instant before(Deadline deadline, OfficeDays office) {
            return deadline.at().minus(Duration.ofHours(2));
        }
    };

    abstract Instant before(Deadline deadline, OfficeDays office);

    /** The last one that has come; a late start doesn't make up for those before it. */
    static Optional<ReminderMoment> lastAt(Instant now, Deadline deadline, OfficeDays office) {
        return Stream.of(values())
                .filter(moment -> !moment.before(deadline, office).isAfter(now))
                .max(Comparator.comparing(moment -> moment.before(deadline, office)));
    }
}

package vn.hientai.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.AnsweringUnit;
import vn.hientai.demand.AnsweringUnits;
import vn.hientai.shared.CalledByModules;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.OfficialTime;

/**
 * Reminds units that have sent nothing, three office days, one day and two hours before the deadline in force. Every
 * node may look, as often as it likes: each reminder is given once. Who looks late gives the last one that has come.
 */
@Service
@CalledByModules
public class Reminders {

    /** Three office days never lie further back than this, whatever holidays come between. */
    private static final Duration HORIZON = Duration.ofDays(21);

    private final AnsweringUnits units;
    private final ReminderStore store;
    private final OfficialTime time;
    private final OfficeDays office;

    Reminders(AnsweringUnits units, ReminderStore store, OfficialTime time, OfficeDays office) {
        this.units = units;
        this.store = store;
        this.time = time;
        this.office = office;
    }

    /** The deadlines for which some reminder has come. */
    @Transactional(readOnly = true)
    public List<Deadline> due() {
        var now = time.now();
        return units.deadlinesOfSilentUnits(now, now.plus(HORIZON)).stream()
                .filter(deadline -> ReminderMoment.lastAt(now, deadline, office).isPresent())
                .toList();
    }

    /** Reminds the units with this deadline, unless they were reminded already. */
    @Transactional
    public void remind(Deadline deadline) {
        var now = time.now();
        if (deadline.hasPassedAt(now)) {
            return;
        }
        ReminderMoment.lastAt(now, deadline, office).ifPresent(moment -> {
            var known = knownBefore(moment.before(deadline, office));
            store.give(units.silentBefore(deadline).stream().filter(known).toList(), moment, now);
        });
    }

    /** Who learnt of a deadline after the moment needs no reminder of it. */
    private static Predicate<AnsweringUnit> knownBefore(Instant moment) {
        return unit -> unit.knownSince().isBefore(moment);
    }
}

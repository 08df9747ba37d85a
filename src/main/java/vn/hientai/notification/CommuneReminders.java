package vn.hientai.notification;

import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.cityround.ExpectedCommunes;
import vn.hientai.shared.CalledByModules;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.OfficialTime;

/**
 * Reminds the coordinators of communes that have not sent their consolidation to the city, at the moments at which
 * {@link Reminders} reminds units of theirs.
 */
@Service
@CalledByModules
public class CommuneReminders {

    /** Three office days never lie further back than this, whatever holidays come between. */
    private static final Duration HORIZON = Duration.ofDays(21);

    private final ExpectedCommunes communes;
    private final CommuneReminderStore store;
    private final OfficialTime time;
    private final OfficeDays office;

    CommuneReminders(ExpectedCommunes communes, CommuneReminderStore store, OfficialTime time, OfficeDays office) {
        this.communes = communes;
        this.store = store;
        this.time = time;
        this.office = office;
    }

    /** The deadlines for which some reminder has come. */
    @Transactional(readOnly = true)
    public List<Deadline> due() {
        var now = time.now();
        return communes.deadlinesOfUnsent(now, now.plus(HORIZON)).stream()
                .filter(deadline -> ReminderMoment.lastAt(now, deadline, office).isPresent())
                .toList();
    }

    /** Reminds the communes with this deadline, unless they were reminded already or learnt of it later. */
    @Transactional
    public void remind(Deadline deadline) {
        var now = time.now();
        if (deadline.hasPassedAt(now)) {
            return;
        }
        ReminderMoment.lastAt(now, deadline, office)
                .ifPresent(moment ->
                        store.give(communes.unsentBefore(deadline, moment.before(deadline, office)), moment, now));
    }
}

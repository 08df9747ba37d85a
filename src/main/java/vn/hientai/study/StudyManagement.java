package vn.hientai.study;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.ProposalId;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.Role;
import vn.hientai.shared.RuleViolation;
import vn.hientai.shared.UnitOfficersOnly;

/** How a unit records that it disseminated the resolution, and corrects what it recorded. */
@Service
@Transactional
@UnitOfficersOnly
public class StudyManagement {

    private final StudyGuard guard;
    private final StudyStore store;
    private final CurrentUser user;
    private final AuditTrail audit;

    StudyManagement(StudyGuard guard, StudyStore store, CurrentUser user, AuditTrail audit) {
        this.guard = guard;
        this.store = store;
        this.user = user;
        this.audit = audit;
    }

    /**
     * Records what the unit says from now on.
     *
     * @param seen number of the entry the person saw, 0 for none
     */
    public void record(ProposalId id, int seen, StudyContent content) {
        var now = guard.admit(id, user.scope().as(Role.UNIT_OFFICER));
        var before = latest(store.history(id));
        if (before != null && before.content().equals(content)) {
            throw new RuleViolation("study.unchanged");
        }
        var number = before == null ? 0 : before.number();
        if (number != seen) {
            throw new OptimisticLockingFailureException("the unit recorded something else meanwhile");
        }
        content.requireAllowedOn(LocalDate.ofInstant(now, OfficialTime.ZONE));
        store.append(id, number + 1, content, now, user);
        audit.record(described(id, before == null ? null : before.content(), content));
    }

    private static @Nullable StudyEntry latest(List<StudyEntry> history) {
        return history.isEmpty() ? null : history.get(0);
    }

    private static AuditEntry described(ProposalId id, @Nullable StudyContent before, StudyContent after) {
        return AuditEntry.of("study.recorded", "proposal", id)
                .change("day", before == null ? null : before.studiedOn(), after.studiedOn())
                .change("way", before == null ? null : before.way(), after.way())
                .change("attended", before == null ? null : before.attended(), after.attended())
                .change("heads", before == null ? null : before.heads(), after.heads())
                .change("note", before == null ? null : before.note(), after.note());
    }
}

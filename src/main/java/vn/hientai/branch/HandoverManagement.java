package vn.hientai.branch;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.Branches;
import vn.hientai.demand.CallId;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.PartyCoordinatorsOnly;
import vn.hientai.shared.RuleViolation;

/** How the Party branch hands its units' answers over to the commune's coordinator: once, dated, exactly as seen. */
@Service
@Transactional
@PartyCoordinatorsOnly
public class HandoverManagement {

    private final OfficialTime time;
    private final BranchCalls calls;
    private final Branches branches;
    private final HandoverStore store;
    private final AuditTrail audit;

    HandoverManagement(OfficialTime time, BranchCalls calls, Branches branches, HandoverStore store, AuditTrail audit) {
        this.time = time;
        this.calls = calls;
        this.branches = branches;
        this.store = store;
        this.audit = audit;
    }

    /**
     * Hands over, late too when a reason is given, as long as the commune did not go on without it. One transaction
     * with the call, because from the same instant on the commune counts what is listed here.
     */
    public void handOver(CallId id, HandOver command) {
        var now = time.now();
        var deadline = BranchCalls.branchOf(calls.toRun(id)).handoverDeadline();
        branches.handOver(id);
        var content = store.content(id);
        if (!content.sha256().equals(command.fingerprint())) {
            throw new OptimisticLockingFailureException("the units' answers changed after they were seen");
        }
        if (deadline.hasPassedAt(now) && command.lateReason() == null) {
            throw new RuleViolation("handover.late-reason");
        }
        var kept = deadline.hasPassedAt(now) ? command : command.inTime();
        store.append(id, kept, content, deadline, now);
        audit.record(AuditEntry.of("branch.handed-over", "call", id)
                .with("units", content.units().size())
                .with("lines", content.lines())
                .with("quantityYear", content.quantityYear())
                .with("quantityPeriod", content.quantityPeriod())
                .with("sha256", content.sha256())
                .with("number", kept.documentNumber())
                .with("reason", kept.lateReason()));
    }

    /**
     * A hand-over as the person confirmed it.
     *
     * @param fingerprint SHA-256 of the list the person saw
     * @param documentNumber of the paper that goes with it, if any
     * @param lateReason needed after the deadline
     */
    public record HandOver(
            String fingerprint,
            @Nullable String documentNumber,
            @Nullable String note,
            @Nullable String lateReason) {

        HandOver inTime() {
            return new HandOver(fingerprint, documentNumber, note, null);
        }
    }
}

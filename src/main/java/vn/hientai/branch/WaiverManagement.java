package vn.hientai.branch;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.Branches;
import vn.hientai.demand.CallId;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.CommuneCoordinatorsOnly;
import vn.hientai.shared.OfficialTime;

/** How the commune's coordinator goes on without an overdue hand-over, or waits for it again. */
@Service
@Transactional
@CommuneCoordinatorsOnly
public class WaiverManagement {

    private final OfficialTime time;
    private final BranchCalls calls;
    private final Branches branches;
    private final WaiverStore store;
    private final AuditTrail audit;

    WaiverManagement(OfficialTime time, BranchCalls calls, Branches branches, WaiverStore store, AuditTrail audit) {
        this.time = time;
        this.calls = calls;
        this.branches = branches;
        this.store = store;
        this.audit = audit;
    }

    /** Lets only the coordinator of the call's own commune go on. */
    @Transactional(readOnly = true)
    public void requireDeciding(CallId id) {
        calls.ofCoordinator(id);
    }

    /**
     * Goes on without the branch: its units are told apart in the consolidation and nothing of them counts.
     *
     * @param seen number of the latest decision the person saw, 0 for none
     */
    public void waive(CallId id, int seen, String reason) {
        time.now();
        calls.toDecide(id);
        branches.waive(id);
        append(id, seen, true, reason);
        audit.record(AuditEntry.of("branch.waived", "call", id).with("reason", reason));
    }

    /**
     * Waits for the branch again.
     *
     * @param seen number of the latest decision the person saw
     */
    public void await(CallId id, int seen, String reason) {
        time.now();
        calls.toDecide(id);
        branches.await(id);
        append(id, seen, false, reason);
        audit.record(AuditEntry.of("branch.awaited", "call", id).with("reason", reason));
    }

    /** The call's row is held, so nobody else appends meanwhile. */
    private void append(CallId id, int seen, boolean waived, String reason) {
        if (store.of(id).size() != seen) {
            throw new OptimisticLockingFailureException("somebody else decided meanwhile");
        }
        store.append(id, seen + 1, waived, reason, time.now());
    }
}

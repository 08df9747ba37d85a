package vn.hientai.approval;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.HeadApprovals.State;
import vn.hientai.demand.ProposalId;
import vn.hientai.demand.ProposalQueries;
import vn.hientai.demand.SnapshotKind;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.Role;
import vn.hientai.shared.RuleViolation;
import vn.hientai.shared.UnitHeadsOnly;
import vn.hientai.shared.UnitOfficersOnly;

/** A unit's officer submits what would be sent to the unit's head, who approves or declines exactly that. */
@Service
@Transactional
public class ApprovalManagement {

    private final OfficialTime time;
    private final ProposalQueries proposals;
    private final ApprovalQueries queries;
    private final ApprovalStore store;
    private final AuditTrail audit;
    private final CurrentUser user;

    ApprovalManagement(
            OfficialTime time,
            ProposalQueries proposals,
            ApprovalQueries queries,
            ApprovalStore store,
            AuditTrail audit,
            CurrentUser user) {
        this.time = time;
        this.proposals = proposals;
        this.queries = queries;
        this.store = store;
        this.audit = audit;
        this.user = user;
    }

    /**
     * Submits the lines to the head. A second request for the same lines changes nothing.
     *
     * @param fingerprint hash of the content the person saw; other lines are refused
     */
    @UnitOfficersOnly
    public void request(ProposalId id, String fingerprint) {
        var now = time.now();
        var scope = user.scope().as(Role.UNIT_OFFICER);
        var proposal = proposals.own(id, scope);
        if (!proposal.canEdit()) {
            throw new RuleViolation("approval.too-late");
        }
        if (!proposals.fingerprint(id, SnapshotKind.SENT, scope).equals(fingerprint)) {
            throw new OptimisticLockingFailureException("the lines changed after they were seen");
        }
        if (proposals.draftLines(id, scope).isEmpty()) {
            throw new RuleViolation("proposal.no-lines");
        }
        var request = ApprovalId.next();
        if (store.request(request, id, fingerprint, now)) {
            audit.record(AuditEntry.of("approval.requested", "proposal", id).with("sha256", fingerprint));
        }
    }

    /** The head approves what would be sent, as it was submitted. */
    @UnitHeadsOnly
    public void approve(ApprovalId id) {
        decide(id, State.APPROVED, null, "approval.approved");
    }

    /** The head declines, with a note that tells the officer what to change. */
    @UnitHeadsOnly
    public void decline(ApprovalId id, String note) {
        decide(id, State.DECLINED, note, "approval.declined");
    }

    private void decide(ApprovalId id, State decision, @Nullable String note, String act) {
        var now = time.now();
        var request = queries.details(id, user.scope().as(Role.UNIT_HEAD));
        proposals.own(request.proposal().id(), user.scope().as(Role.UNIT_HEAD));
        if (!request.proposal().isOpen()) {
            throw new RuleViolation("approval.too-late");
        }
        if (!request.current()) {
            throw new RuleViolation("approval.lines-changed");
        }
        if (!store.decide(id, decision, note, now)) {
            throw new RuleViolation("approval.not-yours");
        }
        audit.record(AuditEntry.of(act, "proposal", request.proposal().id())
                .with("sha256", request.sha256())
                .with("note", note));
    }
}

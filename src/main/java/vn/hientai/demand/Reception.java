package vn.hientai.demand;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.CoordinatorsOnly;

/** What a coordinator does with the proposals of its bloc: takes them for work, takes them into the consolidation. */
@Service
@Transactional
@CoordinatorsOnly
public class Reception {

    private final ConsolidationGate gate;
    private final ProposalAccess access;
    private final AuditTrail audit;

    Reception(ConsolidationGate gate, ProposalAccess access, AuditTrail audit) {
        this.gate = gate;
        this.access = access;
        this.audit = audit;
    }

    /**
     * Takes a proposal for work; the unit can't withdraw it any more.
     *
     * @param number the snapshot the coordinator saw
     */
    public void receive(ProposalId id, int number) {
        var proposal = find(id, number);
        proposal.receive();
        access.save(proposal);
        audit.record(AuditEntry.of("proposal.received", "proposal", id).with("snapshot", number));
    }

    /** Takes a received proposal into the consolidation. */
    public void accept(ProposalId id, int number) {
        var proposal = find(id, number);
        proposal.accept();
        access.save(proposal);
        audit.record(AuditEntry.of("proposal.accepted", "proposal", id).with("snapshot", number));
    }

    private Proposal find(ProposalId id, int number) {
        gate.admit(id, access.coordinated());
        var proposal = access.ofCoordinatedUnit(id);
        if (proposal.lastSnapshotNumber() != number) {
            throw new OptimisticLockingFailureException("another snapshot stands");
        }
        return proposal;
    }
}

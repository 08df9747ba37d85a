package vn.hientai.demand;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.CoordinatorsOnly;
import vn.hientai.shared.OfficialTime;

/** What a coordinator does with the proposals of its bloc: takes them for work, takes them into the consolidation. */
@Service
@Transactional
@CoordinatorsOnly
public class Reception {

    private final OfficialTime time;
    private final CoordinatedProposals proposals;
    private final AuditTrail audit;

    Reception(OfficialTime time, CoordinatedProposals proposals, AuditTrail audit) {
        this.time = time;
        this.proposals = proposals;
        this.audit = audit;
    }

    /**
     * Takes a proposal for work; the unit can't withdraw it any more.
     *
     * @param number the snapshot the coordinator saw
     */
    public void receive(ProposalId id, int number) {
        var now = time.now();
        var proposal = proposals.find(id, number);
        proposal.receive(proposals.standing(proposal), now);
        proposals.save(proposal);
        audit.record(AuditEntry.of("proposal.received", "proposal", id).with("snapshot", number));
    }

    /** Takes a received proposal into the consolidation. */
    public void accept(ProposalId id, int number) {
        var proposal = proposals.find(id, number);
        proposal.accept();
        proposals.save(proposal);
        audit.record(AuditEntry.of("proposal.accepted", "proposal", id).with("snapshot", number));
    }
}

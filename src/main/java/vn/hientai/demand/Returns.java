package vn.hientai.demand;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.organisation.OpenUnits;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.CoordinatorsOnly;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.RuleViolation;

/**
 * How a coordinator gives an answer back to its unit to be completed. What was sent stands until the unit sends anew;
 * should it stay silent, the last sending counts and says that it was given back.
 */
@Service
@Transactional
@CoordinatorsOnly
public class Returns {

    private final OfficialTime time;
    private final CoordinatedProposals proposals;
    private final OpenUnits units;
    private final ReturnStore store;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    Returns(
            OfficialTime time,
            CoordinatedProposals proposals,
            OpenUnits units,
            ReturnStore store,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.time = time;
        this.proposals = proposals;
        this.units = units;
        this.store = store;
        this.audit = audit;
        this.events = events;
    }

    /**
     * Gives an answer back. The unit can send another one, so a closing sheet in force is to be confirmed anew.
     *
     * @param number the snapshot the coordinator saw
     */
    public void giveBack(ProposalId id, int number, GiveBack command) {
        var now = time.now();
        var proposal = proposals.find(id, number);
        var call = proposals.callOf(proposal);
        requireUnit(proposal);
        proposal.giveBack(command.due(), call.nextTierOf(proposal.bloc()), now);
        store.append(proposal, command, now);
        proposals.save(proposal);
        proposals.reopenOutcomes(call);
        audit.record(AuditEntry.of("proposal.returned", "proposal", id)
                .with("snapshot", number)
                .with("reasonCode", command.reasonCode())
                .with("reason", command.reason())
                .with("due", command.due().at())
                .with("comments", command.comments().size()));
        events.publishEvent(new ProposalReturned(id));
    }

    /** A unit that is no more completes nothing; one that is stays until it has been told. */
    private void requireUnit(Proposal proposal) {
        proposal.requireUnitOpen();
        if (!units.holdIfOpen(proposal.unitId())) {
            throw new RuleViolation("return.unit-ended", proposal.unitName());
        }
    }

    /**
     * What the unit is told.
     *
     * @param reason in the coordinator's words
     * @param due until when it may be completed, before the next tier's deadline
     * @param comments what is to be changed in single lines of what stands
     */
    public record GiveBack(ReturnReason reasonCode, String reason, Deadline due, Map<LineId, String> comments) {

        public GiveBack {
            comments = Map.copyOf(comments);
        }
    }
}

package vn.hientai.demand;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.Ledger.DeadlineSetting;
import vn.hientai.shared.Bloc;
import vn.hientai.shared.CalledByModules;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.OfficialTime;

/** Moves the deadlines of units whose extension was decided; whoever decides checks who may. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
@CalledByModules
public class UnitDeadlines {

    private final OfficialTime time;
    private final HeldCalls calls;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;

    UnitDeadlines(OfficialTime time, HeldCalls calls, Ledger ledger, ApplicationEventPublisher events) {
        this.time = time;
        this.calls = calls;
        this.ledger = ledger;
        this.events = events;
    }

    /**
     * Gives units of a published call a later deadline, under the next number of their ledger. Refused when it is not
     * later than one of theirs, has passed, or does not lie before the next tier's deadline. Once no unit that follows
     * the call's own deadline has an earlier one, the call's deadline moves too.
     */
    public void extend(CallId id, List<ProposalId> proposals, Deadline later, String documentNumber, String reason) {
        var now = time.now();
        var call = calls.alone(id);
        var extended = calls.proposalsOf(id, proposals);
        extended.forEach(proposal -> proposal.extend(later, call.nextTierOf(proposal.bloc()), now));
        ledger.keep(extended, new DeadlineSetting(DeadlineCause.EXTENSION, documentNumber, reason));
        if (isEverybody(id, call, later)) {
            call.postpone(later);
        }
        call.reopenOutcomes();
        calls.save(call, extended);
        events.publishEvent(
                new DeadlineExtended(id, extended.stream().map(Proposal::id).toList()));
    }

    private boolean isEverybody(CallId id, Call call, Deadline later) {
        return calls.proposalsOf(id).stream()
                .filter(proposal -> call.deadlineOf(Bloc.GOVERNMENT).equals(call.deadlineOf(proposal.bloc())))
                .noneMatch(proposal -> proposal.deadline().at().isBefore(later.at()));
    }
}

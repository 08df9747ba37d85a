package vn.hientai.demand;

import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.Ledger.DeadlineSetting;
import vn.hientai.shared.Bloc;
import vn.hientai.shared.CalledByModules;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.RuleViolation;

/** What the Party branch's part of a call changes in its units' duties; whoever decides checks who may. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
@CalledByModules
public class Branches {

    private final OfficialTime time;
    private final HeldCalls calls;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;

    Branches(OfficialTime time, HeldCalls calls, Ledger ledger, ApplicationEventPublisher events) {
        this.time = time;
        this.calls = calls;
        this.ledger = ledger;
        this.events = events;
    }

    /** The branch publishes its part: its units answer until the inner deadline, which lies before the hand-over. */
    public void open(CallId id, Deadline inner) {
        var now = time.now();
        var call = calls.alone(id);
        call.branch().open(inner, now);
        var units = calls.proposalsOf(id).stream()
                .filter(proposal -> proposal.bloc() == Bloc.PARTY)
                .toList();
        units.forEach(proposal -> proposal.setNextDeadline(inner));
        ledger.keep(units, DeadlineSetting.of(DeadlineCause.BRANCH));
        calls.save(call, units);
        events.publishEvent(new BranchOpened(id));
    }

    /**
     * The branch hands over, when none of its units can write any more and nothing waits to be received. Late too, as
     * long as the commune did not go on without it.
     */
    public void handOver(CallId id) {
        var now = time.now();
        var call = calls.alone(id);
        call.branch().handOver(now);
        calls.proposalsOf(id).stream()
                .filter(proposal -> proposal.bloc() == Bloc.PARTY)
                .forEach(proposal -> requireSettled(proposal, now));
        calls.save(call);
        events.publishEvent(new BranchHandedOver(id));
    }

    /** The commune goes on without the branch, once its hand-over is overdue. */
    public void waive(CallId id) {
        var now = time.now();
        var call = calls.alone(id);
        call.branch().waive(now);
        calls.save(call);
    }

    /** The commune waits for the branch again. */
    public void await(CallId id) {
        var call = calls.alone(id);
        call.branch().await();
        calls.save(call);
    }

    private static void requireSettled(Proposal proposal, Instant now) {
        if (proposal.window().isOpenAt(now)) {
            throw new RuleViolation("branch.unit-can-write", proposal.unitName(), proposal.window());
        }
        if (proposal.state() == ProposalState.SUBMITTED) {
            throw new RuleViolation("branch.unit-waits", proposal.unitName());
        }
    }
}

package vn.hientai.demand;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.hientai.demand.Ledger.DeadlineSetting;
import vn.hientai.organisation.UnitDetails;
import vn.hientai.organisation.UnitId;

/** What becomes of an unfinished answer, in a published call that is held alone, when its unit ends. */
@Component
class Inheritance {

    private final ProposalRepository proposals;
    private final CallsOfUnit calls;
    private final PassedOnLines lines;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;

    Inheritance(
            ProposalRepository proposals,
            CallsOfUnit calls,
            PassedOnLines lines,
            Ledger ledger,
            ApplicationEventPublisher events) {
        this.proposals = proposals;
        this.calls = calls;
        this.lines = lines;
        this.ledger = ledger;
        this.events = events;
    }

    /**
     * Ends the closed unit's proposal if an answer is still awaited, and passes its lines on. A successor that was not
     * addressed becomes so, with the closed unit's deadline; one that has sent already keeps what stands, and the lines
     * wait in its draft until it sends anew: nothing is ever sent in a unit's name.
     */
    void settle(Call call, UnitId closed, @Nullable UnitDetails successor, Instant now) {
        var ended = proposals
                .lockOf(call.id().value(), closed.value())
                .filter(proposal -> proposal.isAwaitedAt(now))
                .orElse(null);
        if (ended == null) {
            return;
        }
        var heir = successor == null ? null : heir(call, successor, ended);
        ended.endWithUnit();
        proposals.save(ended);
        var passed = lines.pass(ended, heir);
        if (heir != null && passed > 0 && heir.state() == ProposalState.NOT_STARTED) {
            heir.edit();
            proposals.save(heir);
        }
    }

    void rename(Call call, UnitId unit, String name, Instant now) {
        proposals
                .lockOf(call.id().value(), unit.value())
                .filter(proposal -> proposal.isOpenAt(now))
                .ifPresent(proposal -> {
                    proposal.rename(name);
                    proposals.save(proposal);
                });
    }

    private Proposal heir(Call call, UnitDetails successor, Proposal ended) {
        return proposals
                .lockOf(call.id().value(), successor.id().value())
                .orElseGet(() -> address(call, successor, ended));
    }

    private Proposal address(Call call, UnitDetails successor, Proposal ended) {
        call.addressLate(Set.of(successor.id()));
        calls.save(call);
        var heir = proposals.save(new Proposal(call, successor, ended.deadline()));
        proposals.flush();
        ledger.keep(List.of(heir), DeadlineSetting.of(DeadlineCause.CALL));
        events.publishEvent(new UnitsAdded(call.id(), List.of(heir.id())));
        return heir;
    }
}

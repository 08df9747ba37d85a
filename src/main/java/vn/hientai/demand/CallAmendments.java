package vn.hientai.demand;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.Ledger.DeadlineSetting;
import vn.hientai.organisation.OpenUnits;
import vn.hientai.organisation.UnitId;
import vn.hientai.shared.CalledByModules;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.RuleViolation;

/** What later documents change in a published call; whoever decides checks who may and keeps the document. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
@CalledByModules
public class CallAmendments {

    private final OfficialTime time;
    private final HeldCalls calls;
    private final ReportingLines lines;
    private final OpenUnits units;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;

    CallAmendments(
            OfficialTime time,
            HeldCalls calls,
            ReportingLines lines,
            OpenUnits units,
            Ledger ledger,
            ApplicationEventPublisher events) {
        this.time = time;
        this.calls = calls;
        this.lines = lines;
        this.units = units;
        this.ledger = ledger;
        this.events = events;
    }

    /** Holds a published call alone, before anything else of the transaction. */
    public void hold(CallId id) {
        calls.alone(id);
    }

    /** Adds forgotten units with a deadline of their own, which lies before the next tier's; a known one is refused. */
    public void add(CallId id, Set<UnitId> forgotten, Deadline deadline) {
        var now = time.now();
        var call = calls.alone(id);
        if (deadline.hasPassedAt(now)) {
            throw new RuleViolation("call.deadline-passed");
        }
        lines.requireFree(id, forgotten);
        call.addressLate(forgotten);
        var added = units.hold(forgotten).stream()
                .map(unit -> new Proposal(call, unit, deadline))
                .toList();
        added.forEach(proposal -> proposal.requireBefore(call.nextTierOf(proposal.bloc())));
        ledger.keep(added, DeadlineSetting.of(DeadlineCause.CALL));
        call.reopenOutcomes();
        calls.save(call, added);
        events.publishEvent(new UnitsAdded(id, added.stream().map(Proposal::id).toList()));
    }

    /** Tells the units that a document corrects the letter; the letter itself stays as it was sent. */
    public void correct(CallId id) {
        calls.save(calls.alone(id));
        events.publishEvent(new CallCorrected(id, UUID.randomUUID()));
    }

    /** Takes the call back: nobody has to answer any more, nothing of it counts. */
    public void revoke(CallId id) {
        var now = time.now();
        var call = calls.alone(id);
        call.revoke(now);
        calls.save(call, List.of());
        events.publishEvent(new CallRevoked(id));
    }
}

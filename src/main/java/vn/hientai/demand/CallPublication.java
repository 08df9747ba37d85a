package vn.hientai.demand;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.Ledger.DeadlineSetting;
import vn.hientai.organisation.OpenUnits;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.CommuneCoordinatorsOnly;
import vn.hientai.shared.OfficialTime;

/** Makes a call known to the units it addresses: each gets a proposal to fill. */
@Service
@Transactional
@CommuneCoordinatorsOnly
public class CallPublication {

    private final CallAccess access;
    private final ProposalRepository proposals;
    private final ReportingLines lines;
    private final OpenUnits units;
    private final Ledger ledger;
    private final OfficialTime time;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    CallPublication(
            CallAccess access,
            ProposalRepository proposals,
            ReportingLines lines,
            OpenUnits units,
            Ledger ledger,
            OfficialTime time,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.access = access;
        this.proposals = proposals;
        this.lines = lines;
        this.units = units;
        this.ledger = ledger;
        this.time = time;
        this.audit = audit;
        this.events = events;
    }

    /**
     * Publishes a draft.
     *
     * @param version the version the person checked
     */
    public void publish(CallId id, long version) {
        var now = time.now();
        var call = access.draft(id, version);
        lines.requireFree(id, call.addressees());
        call.publish(now, access.username());
        access.save(call);
        var addressed = units.hold(call.addressees());
        ledger.keep(
                proposals.saveAll(addressed.stream()
                        .map(unit -> new Proposal(call, unit, call.deadlineOf(unit.bloc())))
                        .toList()),
                DeadlineSetting.of(DeadlineCause.CALL));
        audit.record(AuditEntry.of("call.published", "call", id)
                .with("units", addressed.size())
                .with("deadline", call.deadline().at()));
        events.publishEvent(new CallPublished(id));
    }
}

package vn.hientai.extension;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.UnitDeadlines;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.CommuneLeadersOnly;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.RuleViolation;

/** How a leader of the commune decides on a proposed extension: once, and never on one's own proposal. */
@Service
@Transactional
@CommuneLeadersOnly
public class ExtensionDecision {

    private final OfficialTime time;
    private final ExtensionAccess access;
    private final ExtensionUnits units;
    private final UnitDeadlines deadlines;
    private final AuditTrail audit;

    ExtensionDecision(
            OfficialTime time,
            ExtensionAccess access,
            ExtensionUnits units,
            UnitDeadlines deadlines,
            AuditTrail audit) {
        this.time = time;
        this.access = access;
        this.units = units;
        this.deadlines = deadlines;
        this.audit = audit;
    }

    /**
     * Confirms it with its document: the later deadline is in force from now on. One transaction with the deadlines of
     * the units, because no instant may exist at which one of them says something else than the other. Refused when the
     * deadline of a unit moved since it was proposed.
     *
     * @param version the version the leader saw
     */
    public void confirm(ExtensionId id, long version, String documentNumber, LocalDate documentedOn) {
        var now = time.now();
        var extension = access.toDecide(id, version);
        extension.confirm(access.person(), documentNumber, documentedOn, now);
        units.moved(id).stream().findFirst().ifPresent(name -> {
            throw new RuleViolation("extension.unit-moved", name);
        });
        var extended = units.of(id);
        deadlines.extend(extension.callId(), extended, extension.deadline(), documentNumber, extension.reason());
        access.save(extension);
        audit.record(AuditEntry.of("extension.confirmed", "extension", id)
                .with("call", extension.callId())
                .with("units", extended.size())
                .with("deadline", extension.deadline().at())
                .with("number", documentNumber)
                .with("date", documentedOn));
    }

    /**
     * Declines it with a reason.
     *
     * @param version the version the leader saw
     */
    public void decline(ExtensionId id, long version, String reason) {
        var now = time.now();
        var extension = access.toDecide(id, version);
        extension.decline(access.person(), reason, now);
        access.save(extension);
        audit.record(AuditEntry.of("extension.declined", "extension", id)
                .with("call", extension.callId())
                .with("reason", reason));
    }
}

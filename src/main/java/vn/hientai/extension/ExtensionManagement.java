package vn.hientai.extension;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.CallId;
import vn.hientai.demand.UnitDuty;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.CoordinatorsOnly;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.RuleViolation;

/** How a coordinator of either bloc proposes a later deadline for units it coordinates, and takes the proposal back. */
@Service
@Transactional
@CoordinatorsOnly
public class ExtensionManagement {

    private final OfficialTime time;
    private final ExtensionAccess access;
    private final ExtensionPreparation preparation;
    private final ExtensionUnits units;
    private final AuditTrail audit;

    ExtensionManagement(
            OfficialTime time,
            ExtensionAccess access,
            ExtensionPreparation preparation,
            ExtensionUnits units,
            AuditTrail audit) {
        this.time = time;
        this.access = access;
        this.preparation = preparation;
        this.units = units;
        this.audit = audit;
    }

    /**
     * Proposes exactly what was seen; the same proposal posted again is the one that exists.
     *
     * @param id issued with the page the person confirms
     */
    public void propose(CallId call, ExtensionId id, ProposeExtension command) {
        var now = time.now();
        access.hold(call);
        if (access.own(id).isPresent()) {
            return;
        }
        var preview = preparation.preview(call, command.wish());
        preview.obstacles().stream().findFirst().ifPresent(obstacle -> {
            throw new RuleViolation(obstacle.code(), obstacle.getArguments());
        });
        if (!preview.fingerprint().equals(command.fingerprint())) {
            throw new OptimisticLockingFailureException("deadlines changed after they were seen");
        }
        access.save(new Extension(id, call, command, access.person(), now));
        units.append(id, preview.units());
        audit.record(AuditEntry.of("extension.proposed", "extension", id)
                .with("call", call)
                .with("units", preview.units().size())
                .with(
                        "unitCodes",
                        String.join(
                                ", ",
                                preview.units().stream().map(UnitDuty::unitCode).toList()))
                .with("deadline", command.wish().later().at())
                .with("reason", command.reason()));
    }

    /**
     * Takes back what the person proposed, before a leader decided.
     *
     * @param version the version the person saw
     */
    public void withdraw(ExtensionId id, long version) {
        var now = time.now();
        var extension = access.toWithdraw(id, version);
        extension.withdraw(access.person(), now);
        access.save(extension);
        audit.record(AuditEntry.of("extension.withdrawn", "extension", id).with("call", extension.callId()));
    }

    /**
     * A proposal as the person confirmed it.
     *
     * @param fingerprint of the preview the person saw
     */
    public record ProposeExtension(ExtensionWish wish, String reason, String fingerprint) {}
}

package vn.hientai.consolidation;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.CallId;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.CommuneLeadersOnly;
import vn.hientai.shared.RuleViolation;

/** How a leader confirms a commune's consolidation, exactly as it was seen. */
@Service
@Transactional
@CommuneLeadersOnly
public class ConfirmationManagement {

    private final ConfirmationHold hold;
    private final ConfirmationQueries queries;
    private final ConfirmationStore store;
    private final AuditTrail audit;

    ConfirmationManagement(
            ConfirmationHold hold, ConfirmationQueries queries, ConfirmationStore store, AuditTrail audit) {
        this.hold = hold;
        this.queries = queries;
        this.store = store;
        this.audit = audit;
    }

    /**
     * Confirms a consolidation.
     *
     * @param fingerprint SHA-256 of the content the leader saw; anything else is refused
     */
    public void confirm(CallId id, String fingerprint) {
        hold.take(id);
        var preview = queries.preview(id);
        requireConfirmable(preview);
        if (!preview.fingerprint().equals(fingerprint)) {
            throw new OptimisticLockingFailureException("the consolidation changed after it was seen");
        }
        store.confirm(id, preview.content());
        record(id, preview);
    }

    private static void requireConfirmable(ConfirmationPreview preview) {
        if (!preview.details().awaitsConfirmation()) {
            throw new RuleViolation(
                    "consolidation.wrong-state." + preview.details().state());
        }
        preview.obstacles().stream().findFirst().ifPresent(obstacle -> {
            throw new RuleViolation(obstacle.code(), obstacle.getArguments());
        });
    }

    private void record(CallId id, ConfirmationPreview preview) {
        var total = preview.content().total();
        audit.record(AuditEntry.of("consolidation.confirmed", "call", id)
                .with("sha256", preview.fingerprint())
                .with("lines", total.lines())
                .with("quantityYear", total.agreedYear())
                .with("quantityPeriod", total.agreedPeriod()));
    }
}

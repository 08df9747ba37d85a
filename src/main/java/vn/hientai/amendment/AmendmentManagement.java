package vn.hientai.amendment;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.CallAmendments;
import vn.hientai.demand.CallId;
import vn.hientai.organisation.UnitId;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.CommuneCoordinatorsOnly;
import vn.hientai.shared.Deadline;

/** How a commune's coordinator changes a published call, each time by a document the units are told of. */
@Service
@Transactional
@CommuneCoordinatorsOnly
public class AmendmentManagement {

    private final AmendableCalls calls;
    private final CallAmendments amendments;
    private final AmendmentStore store;
    private final AuditTrail audit;

    AmendmentManagement(AmendableCalls calls, CallAmendments amendments, AmendmentStore store, AuditTrail audit) {
        this.calls = calls;
        this.amendments = amendments;
        this.store = store;
        this.audit = audit;
    }

    /** Adds units of the commune that had been forgotten, with a deadline of their own. */
    public void add(CallId id, Set<UnitId> units, Deadline deadline, Document document) {
        if (hold(id, document)) {
            var added = calls.requireOwnUnits(id, units);
            amendments.add(id, units, deadline);
            store.append(id, AmendmentKind.ADDITION, document, deadline, added);
            audit.record(entry("call.units-added", id, document)
                    .with("units", units.size())
                    .with("deadline", deadline.at()));
        }
    }

    /** Corrects what the letter says; the letter stays as it was sent, with the correction beside it. */
    public void correct(CallId id, Document document) {
        if (hold(id, document)) {
            amendments.correct(id);
            store.append(id, AmendmentKind.CORRECTION, document, null, Set.of());
            audit.record(entry("call.corrected", id, document));
        }
    }

    /** Takes the call back: nobody has to answer any more. */
    public void revoke(CallId id, Document document) {
        if (hold(id, document)) {
            amendments.revoke(id);
            store.append(id, AmendmentKind.REVOCATION, document, null, Set.of());
            audit.record(entry("call.revoked", id, document));
        }
    }

    /** Holds the call, before anything else; false when the same form was posted before and nothing is left to do. */
    private boolean hold(CallId id, Document document) {
        calls.require(id);
        if (store.isKnown(document.key())) {
            return false;
        }
        amendments.hold(id);
        return !store.isKnown(document.key());
    }

    private static AuditEntry entry(String act, CallId id, Document document) {
        return AuditEntry.of(act, "call", id)
                .with("number", document.number())
                .with("day", document.date())
                .with("content", document.content());
    }

    /**
     * The commune's document.
     *
     * @param key issued with the form; one key acts once
     * @param content what it corrects, or why it was needed
     */
    public record Document(UUID key, String number, LocalDate date, String content) {}
}

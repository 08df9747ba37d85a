package vn.hientai.demand;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hientai.demand.CallManagement.DraftCall;
import vn.hientai.document.FileId;
import vn.hientai.document.LegalDocumentManagement.RegisterDocument;
import vn.hientai.document.LegalDocumentQueries;
import vn.hientai.organisation.UnitDetails;
import vn.hientai.organisation.UnitId;
import vn.hientai.organisation.UnitQueries;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;

/** Notes what was done to a draft call, old → new of all that changed. */
@Component
class CallTrail {

    private final LegalDocumentQueries documents;
    private final UnitQueries units;
    private final AuditTrail audit;

    CallTrail(LegalDocumentQueries documents, UnitQueries units, AuditTrail audit) {
        this.documents = documents;
        this.units = units;
        this.audit = audit;
    }

    /** The call as it is stored, in the words of its form. */
    DraftCall asStored(Call call, Round round) {
        var letter = documents.details(call.letterId());
        var frame = round.frame();
        return new DraftCall(
                frame.policyCode(),
                frame.title(),
                frame.year(),
                frame.horizonFrom(),
                frame.horizonTo(),
                new RegisterDocument(
                        letter.kind(),
                        letter.number(),
                        letter.issuer(),
                        letter.issuedOn(),
                        letter.signer(),
                        letter.subject(),
                        letter.body(),
                        letter.file(),
                        letter.citations()),
                call.deadline(),
                call.communeDeadline(),
                call.handover());
    }

    void drafted(Call call, Round round, DraftCall entered) {
        audit.record(AuditEntry.of("call.drafted", "call", call.id())
                .with("letter", entered.letter().number())
                .with("deadline", entered.deadline().at())
                .with("communeDeadline", entered.communeDeadline().at())
                .with(
                        "handover",
                        entered.handover() == null ? null : entered.handover().at())
                .with("round", round.number()));
    }

    void changed(CallId id, DraftCall before, DraftCall after) {
        var entry = entry(id);
        for (var cell : CallCell.values()) {
            entry = differing(entry, cell.field(), cell.of(before), cell.of(after));
        }
        audit.record(entry);
    }

    /** Says which units came to it and which went. */
    void readdressed(CallId id, Set<UnitId> before, Set<UnitId> after) {
        var entry = differing(entry(id), "addressees", before.size(), after.size());
        entry = differing(entry, "addresseesRemoved", codes(before, after), null);
        audit.record(differing(entry, "addresseesAdded", null, codes(after, before)));
    }

    void asked(CallId id, boolean headBefore, boolean headAfter, boolean scanBefore, boolean scanAfter) {
        var entry = differing(entry(id), "headApproval", headBefore, headAfter);
        audit.record(differing(entry, "signedScan", scanBefore, scanAfter));
    }

    void attached(CallId id, @Nullable FileId before, FileId after) {
        audit.record(entry(id).change("resolution", before, after));
    }

    private static AuditEntry entry(CallId id) {
        return AuditEntry.of("call.changed", "call", id);
    }

    private static AuditEntry differing(
            AuditEntry entry, String field, @Nullable Object before, @Nullable Object after) {
        return Objects.equals(before, after) ? entry : entry.change(field, before, after);
    }

    /** Codes of the units only the first has; null when there are none. */
    private @Nullable String codes(Set<UnitId> some, Set<UnitId> others) {
        var only = new HashSet<>(some);
        only.removeAll(others);
        return only.isEmpty()
                ? null
                : units.byIds(only).stream().map(UnitDetails::code).sorted().collect(Collectors.joining(", "));
    }
}

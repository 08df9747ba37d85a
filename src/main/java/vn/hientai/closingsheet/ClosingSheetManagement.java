package vn.hientai.closingsheet;

import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.CallId;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.CommuneCoordinatorsOnly;
import vn.hientai.shared.RuleViolation;

/** How a coordinator confirms the closing sheet, exactly as it was seen. */
@Service
@Transactional
@CommuneCoordinatorsOnly
public class ClosingSheetManagement {

    private final SheetHold hold;
    private final SheetContents contents;
    private final SheetStore store;
    private final AuditTrail audit;

    ClosingSheetManagement(SheetHold hold, SheetContents contents, SheetStore store, AuditTrail audit) {
        this.hold = hold;
        this.contents = contents;
        this.store = store;
        this.audit = audit;
    }

    /**
     * Confirms the sheet of a call; once, until an extension or a forgotten unit opens it again.
     *
     * @param fingerprint SHA-256 of the content the coordinator saw; anything else is refused
     */
    public void confirm(CallId id, String fingerprint) {
        var sheet = contents.open(hold.take(id), List.of());
        sheet.obstacles().stream().findFirst().ifPresent(obstacle -> {
            throw new RuleViolation(obstacle.code(), obstacle.getArguments());
        });
        if (!sheet.content().sha256().equals(fingerprint)) {
            throw new OptimisticLockingFailureException("an outcome changed after the sheet was seen");
        }
        var number = store.append(id, sheet.content());
        audit.record(AuditEntry.of("sheet.confirmed", "call", id)
                .with("sheet", number)
                .with("units", sheet.content().units().size())
                .with("deemedNil", sheet.content().deemedNil().size())
                .with("sha256", fingerprint));
    }
}

package vn.hientai.closingsheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.CallDetails;
import vn.hientai.demand.CallId;
import vn.hientai.demand.CallQueries;
import vn.hientai.shared.CommuneCoordinatorsOnly;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.Role;
import vn.hientai.shared.Scope;
import vn.hientai.shared.SignedInOnly;

/** Reads closing sheets: the one in force as it was sealed, or what would be confirmed now. */
@Service
@Transactional(readOnly = true)
@SignedInOnly
public class ClosingSheetQueries {

    private static final Role[] READERS = {
        Role.COMMUNE_COORDINATOR, Role.COMMUNE_LEADER, Role.COMMUNE_FINANCE, Role.AUDITOR
    };

    private final CallQueries calls;
    private final SheetContents contents;
    private final SheetRows rows;

    ClosingSheetQueries(CallQueries calls, SheetContents contents, SheetRows rows) {
        this.calls = calls;
        this.contents = contents;
        this.rows = rows;
    }

    /** The sheet of a published call of a commune the reader works for or inspects. */
    public ClosingSheet sheet(CallId id, Scope scope) {
        var call = calls.details(id, scope.as(READERS));
        if (!call.isPublished()) {
            throw new NotFound(id);
        }
        var seals = rows.seals(id);
        var confirmed = call.terms().outcomesConfirmedAt() != null && !seals.isEmpty();
        return confirmed ? sealed(call, seals) : contents.open(call, seals);
    }

    /** The same for the coordinator who confirms it. */
    @CommuneCoordinatorsOnly
    public ClosingSheet sheetToConfirm(CallId id, Scope scope) {
        return sheet(id, scope.as(Role.COMMUNE_COORDINATOR));
    }

    /** A sheet that was confirmed once, in force or not any more; null for the sheet as it stands. */
    public ClosingSheet sheet(CallId id, @Nullable Integer number, Scope scope) {
        var sheet = sheet(id, scope);
        if (number == null) {
            return sheet;
        }
        var seals = rows.seals(id);
        var wanted = seals.stream().filter(seal -> seal.number() == number).findFirst();
        return sealed(sheet.call(), List.of(wanted.orElseThrow(() -> new NotFound(id + "/" + number))));
    }

    private ClosingSheet sealed(CallDetails call, List<SheetSeal> seals) {
        var seal = seals.get(0);
        return new ClosingSheet(
                call,
                rows.sealed(call.id(), seal.number()),
                seal,
                seals.subList(1, seals.size()),
                List.of(),
                List.of(),
                List.of());
    }
}

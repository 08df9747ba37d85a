package vn.hientai.closingsheet;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.hientai.demand.CallDetails;
import vn.hientai.demand.ConsolidationGate;
import vn.hientai.organisation.UnitQueries;
import vn.hientai.paperentry.PaperListQueries;
import vn.hientai.shared.Message;

/** Puts together what would be confirmed now, and what stands in the way. */
@Component
class SheetContents {

    private static final int FORM = 1;

    private final SheetRows rows;
    private final UnitQueries units;
    private final PaperListQueries papers;
    private final ConsolidationGate gate;

    SheetContents(SheetRows rows, UnitQueries units, PaperListQueries papers, ConsolidationGate gate) {
        this.rows = rows;
        this.units = units;
        this.papers = papers;
        this.gate = gate;
    }

    /** The sheet of a call that is not confirmed, or not any more. */
    ClosingSheet open(CallDetails call, List<SheetSeal> earlier) {
        var writers = rows.writers(call);
        var open = papers.open(call.id());
        var obstacles = new ArrayList<Message>();
        if (call.isRevoked()) {
            obstacles.add(Message.of("call.revoked"));
        }
        if (!writers.isEmpty()) {
            obstacles.add(Message.of("sheet.units-can-write", writers.size()));
        }
        if (!open.isEmpty()) {
            obstacles.add(Message.of("sheet.papers-wait", open.size()));
        }
        if (!gate.isOpen(call.id())) {
            obstacles.add(Message.of("sheet.consolidation-confirmed"));
        }
        return new ClosingSheet(call, now(call), null, earlier, writers, open, obstacles);
    }

    private SheetContent now(CallDetails call) {
        return new SheetContent(
                FORM,
                call.roundNumber(),
                call.letterNumber(),
                call.communeName(),
                units.byIds(List.of(call.communeId())).get(0).name(),
                call.year(),
                call.horizonFrom(),
                call.horizonTo(),
                call.deadline().at(),
                rows.units(call));
    }
}

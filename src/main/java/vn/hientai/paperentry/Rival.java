package vn.hientai.paperentry;

import java.util.List;
import vn.hientai.demand.LineDetails;
import vn.hientai.demand.ReceiptDetails;

/** What stands of a unit beside a paper that would take its place. */
public record Rival(ReceiptDetails receipt, List<LineDetails> lines) {

    public Rival {
        lines = List.copyOf(lines);
    }
}

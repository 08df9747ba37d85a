package vn.hientai.intake;

import java.util.List;
import vn.hientai.demand.LineCell;
import vn.hientai.intake.IntakePreview.Choice;
import vn.hientai.intake.StagedTable.Row;
import vn.hientai.shared.Message;

/** The two figures of a line. Where a table has a column for one only, a person can say that the other is the same. */
final class Figures {

    private Figures() {}

    static List<LineCell> cells() {
        return List.of(LineCell.QUANTITY_YEAR, LineCell.QUANTITY_PERIOD);
    }

    /** What a missing figure can be in every line; nothing where the table has neither. */
    static List<Choice> choices(LineCell cell, StagedTable table) {
        var other = other(cell);
        if (!table.has(other.field())) {
            return List.of();
        }
        var same = new Choice(other.field(), Message.of("intake.same-as", TableColumns.label(other)));
        return cell == LineCell.QUANTITY_YEAR
                ? List.of(same, new Choice("0", Message.of("intake.nobody-this-year")))
                : List.of(same);
    }

    /** The figure of a line whose table has no column for it, as it was said for all lines. */
    static String of(LineCell cell, Row row, String everywhere) {
        return cells().contains(cell) && everywhere.equals(other(cell).field()) ? row.text(everywhere) : everywhere;
    }

    private static LineCell other(LineCell cell) {
        return cell == LineCell.QUANTITY_YEAR ? LineCell.QUANTITY_PERIOD : LineCell.QUANTITY_YEAR;
    }
}

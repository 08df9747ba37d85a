package vn.hientai.sheet;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of a table.
 *
 * @param row its row as the program shows it, from 1
 * @param hidden whether the row was hidden from whoever looked at the table
 * @param lineId the hidden identity an issued workbook carries, null when there is none
 * @param cells by the name of their column; columns the table does not have are missing
 */
public record SheetLine(int row, boolean hidden, @Nullable String lineId, Map<String, SheetCell> cells) {

    public SheetLine {
        cells = Map.copyOf(cells);
    }

    /** What stands under a column, empty when the table has no such column. */
    public String text(String column) {
        var cell = cells.get(column);
        return cell == null ? "" : cell.text();
    }
}

package vn.hientai.sheet;

import java.util.List;
import java.util.Map;
import vn.hientai.sheet.Grid.Row;

/** Where a table begins in which no heading was recognised. */
final class FirstRow {

    private FirstRow() {}

    /** The first row of several cells; it heads the table when it holds no number and rows below do. */
    static Heading heading(Grid grid, List<SheetColumn> columns) {
        var first = 0;
        while (first < grid.rows().size() && grid.rows().get(first).filled() < 2) {
            first++;
        }
        if (first == grid.rows().size()) {
            return Heading.none(0, grid.width());
        }
        var below = grid.rows().subList(first + 1, grid.rows().size());
        return hasNumber(grid.rows().get(first)) || below.stream().noneMatch(FirstRow::hasNumber)
                ? Heading.none(first, grid.width())
                : new HeadingFinder(grid, columns).at(first, first).with(Map.of());
    }

    private static boolean hasNumber(Row row) {
        for (var column = 0; column < row.cells().length; column++) {
            if (row.has(column) && TableReader.isNumeric(row.text(column))) {
                return true;
            }
        }
        return false;
    }
}

package vn.hientai.sheet;

import static java.util.Comparator.comparingInt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import vn.hientai.shared.RuleViolation;

/** A grid while it is read: cells with the fonts of their pieces. It refuses what is too long or too wide. */
final class RawGrid {

    /** A stray text below this row is a slip nobody sees, not a table. */
    private static final int FARTHEST_ROW = 100_000;

    /** Merged cells cannot overlap, so no more than one reaches over each cell of a row; wider sheets have more. */
    private static final int MOST_MERGES = 4 * Grid.MOST_COLUMNS;

    private final String name;
    private final List<RawRow> rows = new ArrayList<>();
    private final List<Grid.Merge> merges = new ArrayList<>();

    RawGrid(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    List<RawRow> rows() {
        return rows;
    }

    /** The merged cells by the rows they reach over. */
    Map<Integer, List<Grid.Merge>> mergesByRow() {
        var open = new PriorityQueue<Grid.Merge>(comparingInt(Grid.Merge::bottom));
        var coming = new ArrayDeque<>(
                merges.stream().sorted(comparingInt(Grid.Merge::top)).toList());
        var byRow = new HashMap<Integer, List<Grid.Merge>>();
        for (var row : rows) {
            while (!coming.isEmpty() && coming.peek().top() <= row.number()) {
                open.add(coming.remove());
            }
            while (!open.isEmpty() && open.peek().bottom() < row.number()) {
                open.remove();
            }
            if (open.size() > MOST_MERGES) {
                throw new RuleViolation("sheet.refused.broken");
            }
            if (!open.isEmpty()) {
                byRow.put(row.number(), List.copyOf(open));
            }
        }
        return byRow;
    }

    void merge(Grid.Merge merge) {
        if (merges.size() >= Grid.MOST_ROWS * Grid.MOST_COLUMNS) {
            throw new RuleViolation("sheet.refused.broken");
        }
        merges.add(merge);
    }

    /** Adds a row unless nothing stands in it. */
    void add(RawRow row) {
        Patience.check();
        if (row.isBlank()) {
            return;
        }
        if (row.number() > FARTHEST_ROW) {
            throw new RuleViolation("sheet.refused.far-row", row.firstAddress());
        }
        if (rows.size() >= Grid.MOST_ROWS) {
            throw new RuleViolation("sheet.refused.rows", Grid.MOST_ROWS);
        }
        if (!rows.isEmpty() && rows.get(rows.size() - 1).number() >= row.number()) {
            throw new RuleViolation("sheet.refused.broken");
        }
        rows.add(row);
    }

    /** A piece of a cell in one font. */
    record Piece(String text, @Nullable String font) {}

    /** A row while it is read. */
    static final class RawRow {

        private static final @Nullable List<Piece>[] NONE = row(0);

        private final int number;
        private final boolean hidden;
        private @Nullable List<Piece>[] cells = NONE;

        RawRow(int number, boolean hidden) {
            this.number = number;
            this.hidden = hidden;
        }

        int number() {
            return number;
        }

        boolean hidden() {
            return hidden;
        }

        @Nullable
        List<Piece>[] cells() {
            return cells;
        }

        void put(int column, List<Piece> pieces) {
            if (pieces.stream().allMatch(piece -> piece.text().isBlank())) {
                return;
            }
            if (column >= Grid.MOST_COLUMNS) {
                throw new RuleViolation("sheet.refused.columns", Grid.MOST_COLUMNS, Grid.letter(column) + number);
            }
            if (column >= cells.length) {
                cells = Arrays.copyOf(cells, Math.max(column + 1, Math.min(Grid.MOST_COLUMNS, cells.length * 2 + 8)));
            }
            cells[column] = pieces;
        }

        private boolean isBlank() {
            for (var cell : cells) {
                if (cell != null) {
                    return false;
                }
            }
            return true;
        }

        private String firstAddress() {
            var column = 0;
            while (cells[column] == null) {
                column++;
            }
            return Grid.letter(column) + number;
        }

        @SuppressWarnings("unchecked")
        private static @Nullable List<Piece>[] row(int width) {
            return (List<Piece>[]) new List<?>[width];
        }
    }
}

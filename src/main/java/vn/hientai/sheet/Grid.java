package vn.hientai.sheet;

import static java.util.Comparator.comparingInt;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows and columns of texts before anybody knows what they mean. Rows without any text are missing. */
record Grid(String name, List<Row> rows, Map<Integer, List<Merge>> merges) {

    /** Widest table read: more columns than any form of an office has. */
    static final int MOST_COLUMNS = 60;

    /** Longest table read. */
    static final int MOST_ROWS = 20_000;

    /** What is kept of one cell; whoever checks the line refuses far shorter texts. */
    static final int MOST_CHARACTERS = 10_000;

    /** The merged cells that reach over the cell, none for most. */
    @Nullable
    Merge mergeAt(int row, int column) {
        for (var merge : merges.getOrDefault(row, List.of())) {
            if (merge.covers(row, column)) {
                return merge;
            }
        }
        return null;
    }

    /** What stands in the first cell of merged ones. */
    String anchor(Merge merge) {
        var at = Collections.binarySearch(rows, new Row(merge.top(), false, new String[0]), comparingInt(Row::number));
        return at < 0 ? "" : rows.get(at).text(merge.left());
    }

    /** How far the texts reach to the right. */
    int width() {
        return rows.stream().mapToInt(row -> row.cells().length).max().orElse(0);
    }

    /**
     * A row.
     *
     * @param number as the program shows it, from 1
     * @param cells from column A on, null where nothing stands
     */
    record Row(int number, boolean hidden, @Nullable String[] cells) {

        String text(int column) {
            var text = column < cells.length ? cells[column] : null;
            return text == null ? "" : text;
        }

        boolean has(int column) {
            return !text(column).isEmpty();
        }

        /** How many cells hold a text. */
        int filled() {
            var count = 0;
            for (var column = 0; column < cells.length; column++) {
                count += has(column) ? 1 : 0;
            }
            return count;
        }

        /** The first text of the row. */
        String first() {
            for (var column = 0; column < cells.length; column++) {
                if (has(column)) {
                    return text(column);
                }
            }
            return "";
        }
    }

    /** Merged cells: rows as the program shows them, columns from 0. */
    record Merge(int top, int bottom, int left, int right) {

        boolean covers(int row, int column) {
            return row >= top && row <= bottom && column >= left && column <= right;
        }
    }

    /** «C» for 2. */
    static String letter(int column) {
        var letters = new StringBuilder();
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}

package vn.hientai.sheet;

import java.util.List;
import java.util.Map;

/**
 * The heading of a table.
 *
 * @param first index of its first row in the grid
 * @param last index of its last row
 * @param texts what stands above each column, joined over its rows
 * @param columns where each recognised column stands
 */
record Heading(int first, int last, List<String> texts, Map<String, Integer> columns) {

    /** A table without a heading: its lines begin with the first row. */
    static Heading none(int first, int width) {
        return new Heading(first, first - 1, java.util.Collections.nCopies(width, ""), Map.of());
    }

    int score() {
        return columns.size();
    }

    Heading with(Map<String, Integer> chosen) {
        return new Heading(first, last, texts, chosen);
    }

    /** The column headed exactly so, -1 for none. */
    int headed(String text) {
        return texts.indexOf(text);
    }
}

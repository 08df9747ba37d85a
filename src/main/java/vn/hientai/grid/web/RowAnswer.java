package vn.hientai.grid.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the script of the grid learns of one row.
 *
 * @param version the stored version the next post of the row has to name, null while it is not stored
 * @param message what happened, in words
 * @param faults words of what is wrong, by column
 * @param stored what somebody else stored, by column, where it differs
 */
record RowAnswer(
        String id,
        @Nullable Long version,
        GridMark mark,
        String message,
        Map<String, String> faults,
        Map<String, Stored> stored) {

    /** A stored value and its words. */
    record Stored(String value, String words) {}
}

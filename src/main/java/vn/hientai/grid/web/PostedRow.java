package vn.hientai.grid.web;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hientai.demand.LineDetails;
import vn.hientai.demand.LineId;
import vn.hientai.demand.LineInput;

/**
 * A row of the grid as it came in.
 *
 * @param version the stored line's version the person saw, null of a row that the page added
 * @param typed what stands in its cells
 * @param remove whether the line is to go
 * @param removed whether it went already, so that its content is here only to come back
 * @param taken columns in which the stored value is wanted instead of the typed one
 */
record PostedRow(
        LineId id, @Nullable Long version, LineInput typed, boolean remove, boolean removed, Set<String> taken) {

    /** Whether nothing was typed into a row of the page's own. */
    boolean isEmpty() {
        return version == null
                && Arrays.stream(GridColumn.values())
                        .allMatch(column -> column.of(typed).isBlank());
    }

    /** The same content as a row of its own. */
    PostedRow copy() {
        return new PostedRow(LineId.next(), null, typed, false, false, Set.of());
    }

    /** With what stands in one cell also in the other, where that is empty. */
    PostedRow filled(GridColumn from, GridColumn to) {
        if (!to.of(typed).isBlank() || from.of(typed).isBlank()) {
            return this;
        }
        var both = GridColumn.line(column -> (column == to ? from : column).of(typed));
        return new PostedRow(id, version, both, remove, removed, taken);
    }

    /** A removed row that is wanted again. */
    PostedRow restored() {
        return new PostedRow(id, null, typed, false, false, Set.of());
    }

    /** What is wanted: what was typed, and what is stored where that was chosen. */
    LineInput wanted(@Nullable LineDetails stored) {
        if (stored == null || taken.isEmpty()) {
            return typed;
        }
        var there = LineInput.of(stored.content());
        return GridColumn.line(column -> column.of(taken.contains(column.field()) ? there : typed));
    }
}

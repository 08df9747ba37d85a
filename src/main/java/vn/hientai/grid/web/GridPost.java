package vn.hientai.grid.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;
import vn.hientai.demand.LineId;

/**
 * The rows of the grid as they came in, in their order on the page.
 *
 * @param act what the person pressed: nothing but saving, a figure copied where the other is missing, or an act on one
 *     row
 * @param acted the row an act is about
 */
record GridPost(List<PostedRow> rows, Act act, @Nullable LineId acted) {

    private static final String ROW = "row";

    /** Reads the fields {@code row}, once for each row, and {@code <line>.<column>}. */
    static GridPost of(MultiValueMap<String, String> fields) {
        var rows = new ArrayList<PostedRow>();
        for (var line : fields.getOrDefault(ROW, List.of())) {
            rows.add(row(line, fields));
        }
        var pressed = Optional.ofNullable(fields.getFirst("act")).orElse("save").split(":", 2);
        var act = Act.of(pressed[0]);
        var acted = act.isOnARow() && pressed.length == 2 ? id(pressed[1]) : null;
        return new GridPost(rows, act, acted).prepared();
    }

    /** Where a row stands on the page, -1 when it was not posted. */
    int indexOf(LineId id) {
        for (var index = 0; index < rows.size(); index++) {
            if (rows.get(index).id().equals(id)) {
                return index;
            }
        }
        return -1;
    }

    /** With the act done to the rows and their order; the storing follows the order. */
    private GridPost prepared() {
        if (act == Act.FILL_PERIOD || act == Act.FILL_YEAR) {
            var to = act == Act.FILL_PERIOD ? GridColumn.QUANTITY_PERIOD : GridColumn.QUANTITY_YEAR;
            var from = act == Act.FILL_PERIOD ? GridColumn.QUANTITY_YEAR : GridColumn.QUANTITY_PERIOD;
            return new GridPost(rows.stream().map(row -> row.filled(from, to)).toList(), act, null);
        }
        var index = acted == null ? -1 : indexOf(acted);
        if (index < 0) {
            return new GridPost(List.copyOf(rows), act, null);
        }
        var order = new ArrayList<>(rows);
        var row = order.get(index);
        var now = row;
        switch (act) {
            case COPY -> order.add(index + 1, now = row.copy());
            case RESTORE -> order.set(index, now = row.restored());
            case UP -> swap(order, index, index - 1);
            case DOWN -> swap(order, index, index + 1);
            case SAVE, MORE, FILL_PERIOD, FILL_YEAR -> {}
        }
        return new GridPost(List.copyOf(order), act, now.id());
    }

    private static void swap(List<PostedRow> order, int index, int other) {
        if (other >= 0 && other < order.size()) {
            var row = order.get(index);
            order.set(index, order.get(other));
            order.set(other, row);
        }
    }

    private static PostedRow row(String line, MultiValueMap<String, String> fields) {
        return new PostedRow(
                id(line),
                version(fields.getFirst(line + ".version")),
                GridColumn.line(column -> fields.getFirst(line + "." + column.field())),
                fields.containsKey(line + ".remove"),
                fields.containsKey(line + ".removed"),
                taken(line, fields));
    }

    private static Set<String> taken(String line, MultiValueMap<String, String> fields) {
        return Arrays.stream(GridColumn.values())
                .map(GridColumn::field)
                .filter(field -> "stored".equals(fields.getFirst(line + "." + field + ".take")))
                .collect(Collectors.toSet());
    }

    private static LineId id(String typed) {
        try {
            return LineId.of(typed);
        } catch (IllegalArgumentException malformed) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "No identity of a line", malformed);
        }
    }

    private static @Nullable Long version(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : Long.valueOf(typed);
        } catch (NumberFormatException malformed) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "No version of a line", malformed);
        }
    }

    /** What can be pressed; each but the first four is about one row. */
    enum Act {
        SAVE,
        MORE,
        FILL_PERIOD,
        FILL_YEAR,
        COPY,
        RESTORE,
        UP,
        DOWN;

        static Act of(String typed) {
            return Arrays.stream(values())
                    .filter(act -> act.name().equalsIgnoreCase(typed))
                    .findFirst()
                    .orElse(SAVE);
        }

        boolean isOnARow() {
            return ordinal() > FILL_YEAR.ordinal();
        }
    }
}

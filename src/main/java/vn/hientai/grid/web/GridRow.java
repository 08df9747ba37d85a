package vn.hientai.grid.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hientai.demand.LineContent;
import vn.hientai.demand.LineDetails;
import vn.hientai.demand.LineFault;
import vn.hientai.demand.LineId;
import vn.hientai.demand.LineInput;
import vn.hientai.shared.Message;

/**
 * A row of the grid as it is shown.
 *
 * @param version the stored line's version, null while it is not stored
 * @param typed what its cells show
 * @param faults what is wrong in it
 * @param stored what somebody else stored meanwhile, null unless that differs
 * @param comment what was said of the line when the answer was given back
 */
record GridRow(
        LineId id,
        @Nullable Long version,
        LineInput typed,
        GridMark mark,
        List<LineFault> faults,
        @Nullable LineInput stored,
        @Nullable String comment) {

    static GridRow of(LineDetails line, @Nullable String comment) {
        var mark = comment == null ? GridMark.SAVED : GridMark.COMMENTED;
        return new GridRow(line.id(), line.version(), LineInput.of(line.content()), mark, List.of(), null, comment);
    }

    static GridRow empty() {
        return new GridRow(LineId.next(), null, GridColumn.line(column -> null), GridMark.EMPTY, List.of(), null, null);
    }

    static GridRow of(PostedRow row, GridMark mark) {
        return new GridRow(row.id(), row.version(), row.typed(), mark, List.of(), null, null);
    }

    /** A row that stands as it came in. */
    static GridRow saved(PostedRow row, LineContent content) {
        return new GridRow(row.id(), row.version(), LineInput.of(content), GridMark.SAVED, List.of(), null, null);
    }

    /** The same row beside what stands. */
    GridRow against(GridRow standing) {
        return new GridRow(id, standing.version, typed, GridMark.CONFLICT, List.of(), standing.typed, null);
    }

    /** The same row, of which nothing can be changed any more. */
    GridRow locked() {
        return new GridRow(id, version, typed, GridMark.LOCKED, List.of(), null, comment);
    }

    static GridRow wrong(PostedRow row, LineInput wanted, List<LineFault> faults) {
        return new GridRow(row.id(), row.version(), wanted, GridMark.WRONG, faults, null, null);
    }

    /** Both contents; storing the row again means the version that is shown beside it. */
    static GridRow conflict(PostedRow row, LineDetails stored) {
        return new GridRow(
                row.id(),
                stored.version(),
                row.typed(),
                GridMark.CONFLICT,
                List.of(),
                LineInput.of(stored.content()),
                null);
    }

    /** It can become a new line under another identity. */
    static GridRow gone(PostedRow row) {
        return new GridRow(row.id(), null, row.typed(), GridMark.GONE, List.of(), null, null);
    }

    public String value(GridColumn column) {
        return column.of(typed);
    }

    public List<Message> faultsOf(GridColumn column) {
        return faults.stream()
                .filter(fault -> fault.field().equals(column.field()))
                .map(LineFault::message)
                .toList();
    }

    public boolean isWrong(GridColumn column) {
        return faults.stream().anyMatch(fault -> fault.field().equals(column.field()));
    }

    /** Whether the cell is stored otherwise than it was typed. */
    public boolean differs(GridColumn column) {
        return stored != null && !column.of(stored).equals(column.of(typed));
    }

    public String storedValue(GridColumn column) {
        return stored == null ? "" : column.of(stored);
    }

    public boolean isRemoved() {
        return mark == GridMark.REMOVED;
    }

    public boolean isStored() {
        return mark == GridMark.SAVED || mark == GridMark.COMMENTED;
    }

    /** Whether the page has to come back because of it. */
    boolean needsTheReader() {
        return !isStored() && mark != GridMark.EMPTY;
    }
}

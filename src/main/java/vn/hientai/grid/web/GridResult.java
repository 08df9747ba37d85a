package vn.hientai.grid.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hientai.demand.LineId;
import vn.hientai.shared.Message;
import vn.hientai.shared.RuleViolation;

/** How posted rows stand, in their order, and why the unit may not write any more if it may not. */
class GridResult {

    private final Map<LineId, GridRow> rows = new LinkedHashMap<>();
    private @Nullable RuleViolation violation;

    void add(GridRow row) {
        rows.put(row.id(), row);
    }

    /** No row is written any more; this one can only be read. */
    void refuse(RuleViolation refusal, PostedRow row) {
        refuse(refusal);
        add(GridRow.of(row, GridMark.LOCKED));
    }

    void refuse(RuleViolation refusal) {
        violation = refusal;
    }

    /** What was refused for one row is for all of them. */
    void requireOpen() {
        if (violation != null) {
            throw violation;
        }
    }

    boolean isStored(LineId id) {
        var row = rows.get(id);
        return row != null && row.isStored();
    }

    /** Why nothing is written any more, null when it is. */
    @Nullable
    public Message refusal() {
        return violation == null ? null : Message.of(violation.code(), violation.arguments());
    }

    /** Whether everything stands and nothing is left to say. */
    public boolean isClean() {
        return violation == null && rows.values().stream().noneMatch(GridRow::needsTheReader);
    }

    public long stored() {
        return rows.values().stream().filter(GridRow::isStored).count();
    }

    public List<GridRow> wrong() {
        return rows.values().stream().filter(row -> !row.faults().isEmpty()).toList();
    }

    public boolean hasConflicts() {
        return rows.values().stream().anyMatch(row -> row.mark() == GridMark.CONFLICT || row.mark() == GridMark.GONE);
    }

    public long removed() {
        return rows.values().stream().filter(GridRow::isRemoved).count();
    }

    /** The rows as they are shown again: what stands as it stands now, then what others added meanwhile. */
    List<GridRow> shown(List<GridRow> standing) {
        var now = new LinkedHashMap<LineId, GridRow>();
        standing.forEach(row -> now.put(row.id(), row));
        var shown = new ArrayList<GridRow>();
        rows.values().forEach(row -> shown.add(row.isStored() ? now.getOrDefault(row.id(), row) : row));
        var posted = new HashSet<>(rows.keySet());
        standing.stream().filter(row -> !posted.contains(row.id())).forEach(shown::add);
        return shown;
    }
}

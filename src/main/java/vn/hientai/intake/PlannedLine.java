package vn.hientai.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hientai.demand.LineCell;
import vn.hientai.demand.LineContent;
import vn.hientai.demand.LineDetails;
import vn.hientai.shared.Message;

/**
 * A row of a table with what becomes of it.
 *
 * @param row as the program shows it
 * @param content what it says, null when it is faulty
 * @param current the line of the draft it is, null when it is none
 * @param faults all that is wrong with it
 */
public record PlannedLine(
        int row,
        boolean hidden,
        Kind kind,
        @Nullable LineContent content,
        @Nullable LineDetails current,
        List<Fault> faults) {

    /** What becomes of a row. */
    public enum Kind {
        /** A line the draft does not have. */
        NEW,
        /** A line of the draft, written otherwise. */
        CHANGED,
        /** A line of the draft, by its hidden identity, as it is. */
        UNCHANGED,
        /** Says exactly what a line of the draft says. */
        THERE,
        /** Left out. */
        FAULTY
    }

    /** The cells that differ from the draft; none but of a changed line. */
    public List<Difference> differences() {
        if (kind != Kind.CHANGED || current == null || content == null) {
            return List.of();
        }
        return Arrays.stream(LineCell.values())
                .filter(cell -> !Objects.equals(cell.of(current.content()), cell.of(content)))
                .map(cell -> new Difference(cell, cell.of(current.content()), cell.of(content)))
                .toList();
    }

    /** What the fingerprint of a preview rests on. */
    String fingerprint() {
        return row + "|" + kind + "|" + (current == null ? "" : current.id() + "/" + current.version()) + "|" + content;
    }

    /** A cell before and after. */
    public record Difference(
            LineCell cell,
            @Nullable Object before,
            @Nullable Object after) {}

    /**
     * What is wrong with a cell.
     *
     * @param field name of the cell
     * @param address where it stands, empty when the table has no such column
     */
    public record Fault(String field, String address, Message message) {

        /** The cell in the words of the form. */
        public Message label() {
            return new Message("line.cell." + field, List.of());
        }
    }
}

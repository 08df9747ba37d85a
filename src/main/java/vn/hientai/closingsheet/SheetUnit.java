package vn.hientai.closingsheet;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hientai.shared.Bloc;
import vn.hientai.shared.Deadline;

/**
 * One addressed unit on the sheet.
 *
 * @param answer what stands of it, null when nothing does or the commune may not know yet
 * @param keptLines lines of a draft that was never sent and does not count
 * @param deadlineNumber 1 for the call's own deadline, more after an extension or a later entry
 * @param deadline the deadline in force for it
 * @param extension numbers of the documents that extended it, null when none did
 */
public record SheetUnit(
        String proposal,
        String code,
        String name,
        Bloc bloc,
        SheetOutcome outcome,
        @Nullable Answer answer,
        int keptLines,
        int deadlineNumber,
        Instant deadline,
        @Nullable String extension) {

    public boolean canBeRead() {
        return outcome != SheetOutcome.NOT_HANDED_OVER;
    }

    /** The deadline in force for it, strict. */
    public Deadline until() {
        return new Deadline(deadline);
    }

    /** Whether a draft of it was left behind unsent. */
    public boolean hasKeptLines() {
        return outcome == SheetOutcome.DEEMED_NIL && keptLines > 0;
    }

    /**
     * What stands of a unit.
     *
     * @param arrivalNumber the clerk's number of a paper, null for a sending of the unit's own
     * @param arrivedAt when the clerk received the paper
     * @param returned whether it was given back and never replaced
     */
    public record Answer(
            String reference,
            Instant sentAt,
            @Nullable String arrivalNumber,
            @Nullable Instant arrivedAt,
            boolean returned) {

        public boolean onPaper() {
            return arrivedAt != null;
        }

        /** When the unit answered: the clerk's hour of a paper. */
        public Instant answeredAt() {
            return arrivedAt == null ? sentAt : arrivedAt;
        }
    }
}

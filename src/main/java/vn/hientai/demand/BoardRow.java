package vn.hientai.demand;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hientai.organisation.UnitId;
import vn.hientai.shared.Bloc;

/**
 * One unit on the board.
 *
 * @param lines lines of what stands; of a draft, how many are saved and not sent
 * @param standing what the commune holds of the unit, null when nothing stands or the reader may not know yet
 * @param window until when the unit may write
 * @param deadlineNumber 1 for the call's own deadline, more after an extension or a later entry
 * @param unitEnded whether the unit is no more, so that it can complete nothing
 */
public record BoardRow(
        ProposalId id,
        UnitId unitId,
        String unitCode,
        String unitName,
        Bloc bloc,
        @Nullable String contactName,
        @Nullable String contactPhone,
        BoardStatus status,
        int lines,
        @Nullable Standing standing,
        Window window,
        int deadlineNumber,
        boolean unitEnded) {

    /** Whether its figures count: the unit sent demand that stands. */
    public boolean counts() {
        return standing != null && status != BoardStatus.NIL_DECLARED;
    }

    public boolean hasUnsentLines() {
        return status == BoardStatus.DRAFT && lines > 0;
    }

    public boolean hasKeptLines() {
        return (status == BoardStatus.DEEMED_NIL || status == BoardStatus.UNIT_CLOSED) && lines > 0;
    }

    /** Whether the reader may open the proposal. */
    public boolean isReadable() {
        return status != BoardStatus.NOT_HANDED_OVER;
    }

    /** When what stands was sent. */
    public @Nullable Instant sentAt() {
        return standing == null ? null : standing.sentAt();
    }

    /** People wanted in the year by what stands. */
    public int quantityYear() {
        return standing == null ? 0 : standing.quantityYear();
    }

    /** People wanted in the whole period by what stands. */
    public int quantityPeriod() {
        return standing == null ? 0 : standing.quantityPeriod();
    }

    /** Number of the snapshot that stands, 0 when none does. */
    public int snapshot() {
        return standing == null ? 0 : standing.snapshot();
    }

    /**
     * What the commune holds of a unit.
     *
     * @param snapshot its number
     * @param onPaper whether a coordinator entered it from paper
     * @param returned whether it was given back and never replaced
     */
    public record Standing(
            int snapshot, Instant sentAt, int quantityYear, int quantityPeriod, boolean onPaper, boolean returned) {}
}

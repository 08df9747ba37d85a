package vn.hientai.demand;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hientai.shared.Bloc;

/**
 * One unit on the board.
 *
 * @param snapshot number of the latest snapshot, 0 before the first; acts name it, so that nobody acts on another one
 * @param lines lines of what stands; of a draft, how many are saved and not sent
 * @param quantityYear people wanted in the year by what stands, 0 for a draft
 * @param quantityPeriod people wanted in the whole period by what stands, 0 for a draft
 * @param sentAt when what stands was sent
 */
public record BoardRow(
        ProposalId id,
        String unitCode,
        String unitName,
        Bloc bloc,
        @Nullable String contactName,
        @Nullable String contactPhone,
        BoardStatus status,
        int snapshot,
        int lines,
        int quantityYear,
        int quantityPeriod,
        @Nullable Instant sentAt) {

    /** Whether its figures count: the unit sent demand that stands. */
    public boolean counts() {
        return sentAt != null && status != BoardStatus.NIL_DECLARED;
    }

    public boolean hasUnsentLines() {
        return status == BoardStatus.DRAFT && lines > 0;
    }

    public boolean hasKeptLines() {
        return status == BoardStatus.DEEMED_NIL && lines > 0;
    }
}

package vn.hientai.closingsheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hientai.demand.CallDetails;
import vn.hientai.paperentry.PaperListQueries.OpenPaper;
import vn.hientai.shared.Message;

/**
 * The closing sheet of a call as its page shows it.
 *
 * @param content what is confirmed, or what would be confirmed now
 * @param seal the confirmation in force, null when there is none
 * @param earlier confirmations that are not in force any more, the latest first
 * @param writers units that can still write, with until when
 * @param papers papers nobody confirmed yet
 * @param obstacles why it can't be confirmed now, empty when it can
 */
public record ClosingSheet(
        CallDetails call,
        SheetContent content,
        @Nullable SheetSeal seal,
        List<SheetSeal> earlier,
        List<Message> writers,
        List<OpenPaper> papers,
        List<Message> obstacles) {

    public ClosingSheet {
        earlier = List.copyOf(earlier);
        writers = List.copyOf(writers);
        papers = List.copyOf(papers);
        obstacles = List.copyOf(obstacles);
    }

    public boolean isConfirmed() {
        return seal != null;
    }

    /** Whether outcomes can still change. */
    public boolean isProvisional() {
        return !isConfirmed();
    }

    /** Whether it was confirmed before and opened again. */
    public boolean isReopened() {
        return !isConfirmed() && !earlier.isEmpty();
    }

    public boolean canConfirm() {
        return !isConfirmed() && obstacles.isEmpty();
    }
}

package vn.hientai.branch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hientai.demand.BoardRow;
import vn.hientai.demand.CallDetails;
import vn.hientai.shared.Message;

/**
 * What the branch would hand over now.
 *
 * @param rows its units as the board shows them
 * @param receipt the figures and the hash as they would be kept
 * @param obstacles what must be done before, empty when nothing
 */
public record HandoverPreview(CallDetails call, List<BoardRow> rows, HandoverReceipt receipt, List<Message> obstacles) {

    public boolean canHandOver() {
        return obstacles.isEmpty();
    }

    /** How late it would be now, null while in time. */
    public @Nullable Lateness lateness() {
        return receipt.lateness();
    }
}

package vn.hientai.demand;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a unit holds as proof of one sending (phiếu xác nhận đã gửi).
 *
 * @param reference from round number, unit code and snapshot number; unique
 * @param sentAt database time, to the millisecond
 * @param sha256 of the content, 64 hexadecimal digits
 * @param unitName the unit's name of that day
 * @param senderName name of the person who sent
 * @param onPaper whether a coordinator entered it from paper; then the sender is the second person who confirmed it
 * @param withdrawnAt when the unit took it back, null if it did not
 */
public record ReceiptDetails(
        ProposalId proposalId,
        int number,
        SnapshotKind kind,
        String reference,
        Instant sentAt,
        String sha256,
        String unitName,
        String senderName,
        boolean onPaper,
        @Nullable Instant withdrawnAt) {

    /** Message key of what the person who stands on it did. */
    public String senderLabel() {
        return onPaper ? "receipt.confirmer" : "receipt.sender";
    }

    public boolean isNil() {
        return kind == SnapshotKind.NIL_DECLARED;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }
}

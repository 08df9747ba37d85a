package vn.hientai.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hientai.document.FileId;

/**
 * A submission as its pages show it.
 *
 * @param number which of the round
 * @param sha256 of what is sealed
 * @param letterNumber of the signed paper, null before it was sent
 */
public record SubmissionDetails(
        SubmissionId id,
        long version,
        int number,
        SubmissionState state,
        String sha256,
        Instant preparedAt,
        String preparedBy,
        String preparerName,
        @Nullable Instant confirmedAt,
        @Nullable String confirmerName,
        @Nullable String letterNumber,
        @Nullable LocalDate letterDay,
        @Nullable String signer,
        @Nullable FileId signedFile,
        @Nullable Instant sentAt,
        @Nullable String withdrawalReason) {

    public boolean isPrepared() {
        return state == SubmissionState.PREPARED;
    }

    public boolean isConfirmed() {
        return state == SubmissionState.CONFIRMED;
    }

    public boolean isSent() {
        return state == SubmissionState.SENT;
    }

    /** Whether it can still be taken back. */
    public boolean isUnderWay() {
        return isPrepared() || isConfirmed() || isSent();
    }
}

package vn.hientai.branch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hientai.shared.Deadline;

/**
 * What the branch handed over.
 *
 * @param documentNumber of the paper that goes with it, null when there is none
 * @param lateReason why it came after its deadline, null when it came in time
 * @param sha256 of the list of units with what stands of each, 64 hexadecimal digits
 */
public record HandoverReceipt(
        @Nullable String documentNumber,
        @Nullable String note,
        @Nullable String lateReason,
        Deadline deadline,
        int sent,
        int declaredNil,
        int deemedNil,
        int lines,
        int quantityYear,
        int quantityPeriod,
        String sha256,
        Instant handedAt,
        String handerName) {

    public int units() {
        return sent + declaredNil + deemedNil;
    }

    /** How late it came, null when in time. */
    public @Nullable Lateness lateness() {
        return Lateness.of(deadline, handedAt).orElse(null);
    }
}

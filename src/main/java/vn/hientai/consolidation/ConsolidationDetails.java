package vn.hientai.consolidation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hientai.demand.CallDetails;

/**
 * A call and where its consolidation stands.
 *
 * @param version of the consolidation, 0 as long as nothing was decided
 * @param confirmation the leader's latest, null while it is open
 * @param dispatch how it went to the city, null before
 */
public record ConsolidationDetails(
        CallDetails call,
        ConsolidationState state,
        long version,
        @Nullable ConfirmationReceipt confirmation,
        @Nullable DispatchRecord dispatch) {

    public boolean isOpen() {
        return state == ConsolidationState.OPEN;
    }

    public boolean isConfirmed() {
        return state == ConsolidationState.CONFIRMED;
    }

    public boolean isSent() {
        return state == ConsolidationState.SENT;
    }

    /**
     * A leader's confirmation.
     *
     * @param sha256 of the content that was confirmed, 64 hexadecimal digits
     */
    public record ConfirmationReceipt(int number, String sha256, Instant confirmedAt, String confirmerName) {}
}

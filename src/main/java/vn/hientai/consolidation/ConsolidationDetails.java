package vn.hientai.consolidation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hientai.demand.CallDetails;
import vn.hientai.demand.LineId;

/**
 * A call and where its consolidation stands.
 *
 * @param version of the consolidation, 0 as long as nothing was decided
 * @param confirmation the leader's latest, null while it is open
 * @param dispatch how it went to the city, null before and again once a leader confirmed what was returned
 * @param lastReturn what the city gave back last, null when it never did
 */
public record ConsolidationDetails(
        CallDetails call,
        ConsolidationState state,
        long version,
        @Nullable ConfirmationReceipt confirmation,
        @Nullable DispatchRecord dispatch,
        @Nullable CityReturn lastReturn) {

    public boolean isOpen() {
        return state == ConsolidationState.OPEN;
    }

    public boolean isConfirmed() {
        return state == ConsolidationState.CONFIRMED;
    }

    /** Whether its dispatch is with the city. */
    public boolean isSent() {
        return switch (state) {
            case SENT, REVIEWED, SUBMITTED, APPROVED -> true;
            case OPEN, CONFIRMED, RETURNED -> false;
        };
    }

    public boolean isReturned() {
        return state == ConsolidationState.RETURNED;
    }

    /** Whether a leader may confirm it: for the first time, or what the city gave back. */
    public boolean awaitsConfirmation() {
        return isOpen() || isReturned();
    }

    /** Whether the commune may agree to another figure for a line. */
    public boolean isOpenFor(LineId line) {
        return isOpen() || isReturned() && lastReturn != null && lastReturn.names(line);
    }

    /**
     * A leader's confirmation.
     *
     * @param sha256 of the content that was confirmed, 64 hexadecimal digits
     */
    public record ConfirmationReceipt(int number, String sha256, Instant confirmedAt, String confirmerName) {}
}

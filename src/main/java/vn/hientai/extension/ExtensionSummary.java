package vn.hientai.extension;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hientai.demand.CallId;
import vn.hientai.shared.Deadline;

/**
 * One extension in the list of its call.
 *
 * @param version the one a decision must name
 * @param units how many units of it the reader may know of
 * @param firstUnit the first of them in Vietnamese order
 * @param earliest the earliest deadline they had when it was proposed
 * @param ending how it was decided, null while it waits
 * @param now the official time at which it was read
 */
public record ExtensionSummary(
        ExtensionId id,
        CallId callId,
        long version,
        ExtensionState state,
        Deadline deadline,
        boolean everybody,
        String reason,
        int units,
        String firstUnit,
        Deadline earliest,
        Instant proposedAt,
        String proposedBy,
        String proposerName,
        @Nullable Ending ending,
        Instant now) {

    /** Whether a leader can still decide. */
    public boolean isWaiting() {
        return state == ExtensionState.PROPOSED;
    }

    public boolean isConfirmed() {
        return state == ExtensionState.CONFIRMED;
    }

    /** Whether it waits in vain: the deadline it asks for has passed. */
    public boolean hasLapsed() {
        return isWaiting() && deadline.hasPassedAt(now);
    }

    /**
     * How an extension ended.
     *
     * @param documentNumber with its day, when a leader confirmed it
     * @param declineReason when a leader declined it
     */
    public record Ending(
            Instant at,
            String name,
            @Nullable String documentNumber,
            @Nullable LocalDate documentedOn,
            @Nullable String declineReason) {}
}

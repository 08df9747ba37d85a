package vn.hientai.consolidation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hientai.demand.CallDetails;
import vn.hientai.shared.Deadline;

/**
 * A commune's consolidation as the city reads it.
 *
 * @param dispatches every dispatch, the latest first
 * @param returns what the city gave back, the latest first
 * @param changes what the latest confirmation changed of the one before it
 * @param steps what happened to it at the city, the latest first
 */
public record SentConsolidation(
        ConsolidationId id,
        long version,
        ConsolidationState state,
        CallDetails call,
        List<Dispatch> dispatches,
        List<CityReturn> returns,
        List<ContentChange> changes,
        List<Step> steps) {

    public SentConsolidation {
        dispatches = List.copyOf(dispatches);
        returns = List.copyOf(returns);
        changes = List.copyOf(changes);
        steps = List.copyOf(steps);
    }

    /** Whether the city decides on its lines now. */
    public boolean isUnderReview() {
        return state == ConsolidationState.SENT;
    }

    public boolean isReviewed() {
        return state == ConsolidationState.REVIEWED;
    }

    /** Whether its commune has it back. */
    public boolean isAtTheCommune() {
        return state == ConsolidationState.RETURNED || state == ConsolidationState.CONFIRMED;
    }

    /**
     * One dispatch.
     *
     * @param due until when it had to be there: the commune's deadline, or the instant of the return before it
     */
    public record Dispatch(
            int number, String documentNumber, LocalDate day, String signer, Instant sentAt, Deadline due) {

        public boolean isLate() {
            return due.hasPassedAt(sentAt);
        }
    }

    /** A step from state to state, with the reason where one was asked for. */
    public record Step(
            ConsolidationState before,
            ConsolidationState after,
            @Nullable String reason,
            Instant doneAt,
            String doer) {}
}

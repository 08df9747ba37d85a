package vn.hientai.demand;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hientai.shared.Deadline;

/**
 * One call in the list of rounds.
 *
 * @param addressees how many units it asks
 * @param answered how many sent demand or declared that they have none
 * @param ownProposalId the proposal of the reader's own unit, if it is asked
 * @param ownState where that proposal stands
 */
public record CallSummary(
        CallId id,
        String roundNumber,
        String title,
        int year,
        String communeName,
        @Nullable String letterNumber,
        CallStatus status,
        Deadline deadline,
        int addressees,
        int answered,
        @Nullable ProposalId ownProposalId,
        @Nullable ProposalState ownState,
        Instant now) {

    public boolean isDraft() {
        return status == CallStatus.DRAFT;
    }

    public boolean isOpen() {
        return !isDraft() && deadline.isOpenAt(now);
    }
}

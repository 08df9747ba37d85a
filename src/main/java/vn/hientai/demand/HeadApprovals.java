package vn.hientai.demand;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether the head of a unit approved exactly what it would send, where the call asks for that. The approval module
 * implements it; demand does not know that module.
 */
public interface HeadApprovals {

    /** What became of the latest request for exactly this content, if it was submitted to the head. */
    Optional<HeadApproval> of(ProposalId proposal, String sha256);

    /**
     * A request to the head.
     *
     * @param decidedBy account of the head, null as long as it waits
     * @param headName that person's name
     * @param note why it was declined, or what the head adds
     * @param at when it was decided, or requested as long as it waits
     */
    record HeadApproval(
            State state,
            @Nullable String decidedBy,
            @Nullable String headName,
            @Nullable String note,
            Instant at) {

        public boolean isApproved() {
            return state == State.APPROVED;
        }

        public boolean isWaiting() {
            return state == State.REQUESTED;
        }
    }

    /** Where a request stands. */
    enum State {
        REQUESTED,
        APPROVED,
        DECLINED
    }
}

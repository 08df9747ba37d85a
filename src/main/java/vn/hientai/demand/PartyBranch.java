package vn.hientai.demand;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.RuleViolation;

/**
 * The part of a call that the Party branch (Ban Xây dựng Đảng) runs itself: its units answer until an inner deadline,
 * then the branch hands over to the commune's coordinator. A late hand-over counts until the commune went on without
 * it.
 */
@Embeddable
class PartyBranch {

    private Instant handoverDeadline;

    private @Nullable Instant innerDeadline;

    private @Nullable Instant handedOverAt;

    private @Nullable Instant handoverWaivedAt;

    PartyBranch(Deadline handover) {
        this.handoverDeadline = handover.at();
    }

    @SuppressWarnings("NullAway.Init")
    protected PartyBranch() {
        // for JPA
    }

    /** The branch sets the deadline of its own units, before its hand-over. */
    void open(Deadline inner, Instant now) {
        if (innerDeadline != null) {
            throw new RuleViolation("branch.already-open");
        }
        if (inner.hasPassedAt(now)) {
            throw new RuleViolation("call.deadline-passed");
        }
        if (!inner.at().isBefore(handoverDeadline)) {
            throw new RuleViolation("branch.inner-after-handover", handoverDeadline());
        }
        innerDeadline = inner.at();
    }

    /** The branch hands over; late too, as long as the commune did not go on without it. */
    void handOver(Instant now) {
        requirePending();
        if (handoverWaivedAt != null) {
            throw new RuleViolation("branch.waived");
        }
        handedOverAt = now;
    }

    /** The commune goes on without the branch, once its hand-over is overdue. */
    void waive(Instant now) {
        requirePending();
        if (handoverDeadline().isOpenAt(now)) {
            throw new RuleViolation("branch.not-overdue", handoverDeadline());
        }
        handoverWaivedAt = now;
    }

    /** The commune waits for the branch again. */
    void await() {
        requirePending();
        handoverWaivedAt = null;
    }

    boolean isPending() {
        return handedOverAt == null;
    }

    Deadline handoverDeadline() {
        return new Deadline(handoverDeadline);
    }

    /** Until when the branch's units answer; as long as the branch set nothing, until its hand-over. */
    Deadline unitDeadline() {
        return innerDeadline == null ? handoverDeadline() : new Deadline(innerDeadline);
    }

    private void requirePending() {
        if (handedOverAt != null) {
            throw new RuleViolation("branch.already-handed-over");
        }
    }
}

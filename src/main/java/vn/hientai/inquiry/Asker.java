package vn.hientai.inquiry;

import java.time.Instant;
import vn.hientai.demand.ProposalId;
import vn.hientai.shared.Bloc;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.RuleViolation;

/**
 * The unit that asks, at the instant that decides whether it still may: until the commune's own deadline, also when the
 * units' deadline has passed, because asking is not demand.
 *
 * @param deadline the deadline in force for the unit
 * @param revoked whether the call was taken back
 * @param usuallyDueAt by when an answer is due if no deadline comes first
 */
record Asker(
        Instant at,
        ProposalId proposal,
        String unitCode,
        String unitName,
        Bloc bloc,
        Deadline deadline,
        Deadline communeDeadline,
        boolean revoked,
        Instant usuallyDueAt) {

    void orRefuse() {
        if (revoked) {
            throw new RuleViolation("call.revoked");
        }
        if (communeDeadline.hasPassedAt(at)) {
            throw new RuleViolation("inquiry.over", communeDeadline);
        }
    }

    /** What was recorded can be contested once it is recorded. */
    void requireAllowed(InquiryKind kind) {
        if (kind == InquiryKind.OBJECTION && deadline.isOpenAt(at)) {
            throw new RuleViolation("inquiry.objection-early", deadline);
        }
    }

    /** As usual, or the call's next deadline when that is nearer: later an answer helps nobody. */
    Instant dueAt() {
        var next = (deadline.isOpenAt(at) ? deadline : communeDeadline).at();
        return next.isAfter(at) && next.isBefore(usuallyDueAt) ? next : usuallyDueAt;
    }
}

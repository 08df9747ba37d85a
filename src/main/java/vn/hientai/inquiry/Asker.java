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
 */
record Asker(
        Instant at,
        ProposalId proposal,
        String unitCode,
        String unitName,
        Bloc bloc,
        Deadline deadline,
        Deadline communeDeadline,
        boolean revoked) {

    private static final int DAYS_TO_ANSWER = 2;

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

    /** Two office days, or the call's next deadline when that is nearer: later an answer helps nobody. */
    Instant dueAt() {
        var usual = OfficeDays.after(at, DAYS_TO_ANSWER);
        var next = (deadline.isOpenAt(at) ? deadline : communeDeadline).at();
        return next.isAfter(at) && next.isBefore(usual) ? next : usual;
    }
}

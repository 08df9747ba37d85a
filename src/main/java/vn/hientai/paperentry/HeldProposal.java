package vn.hientai.paperentry;

import org.jspecify.annotations.Nullable;
import vn.hientai.demand.CallId;
import vn.hientai.demand.ProposalId;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.RuleViolation;

/**
 * A proposal a paper is about, its call held until the transaction ends.
 *
 * @param lastSnapshot number of the latest snapshot, 0 before the first
 * @param stands whether the commune holds something of the unit
 * @param sheetConfirmed whether the closing sheet is confirmed: nothing is entered any more
 */
record HeldProposal(
        CallId call,
        ProposalId id,
        int lastSnapshot,
        boolean stands,
        Deadline deadline,
        boolean revoked,
        boolean sheetConfirmed) {

    /** Refuses what comes after the call was taken back or its closing sheet confirmed. */
    void requireOpen() {
        if (revoked) {
            throw new RuleViolation("call.revoked");
        }
        if (sheetConfirmed) {
            throw new RuleViolation("paper.sheet-confirmed");
        }
    }

    /** Refuses to let a paper take the place of what stands unseen or without a reason. */
    void requireKnown(int seen, @Nullable String replaceReason) {
        if (seen != lastSnapshot) {
            throw new SentMeanwhile();
        }
        if (stands && replaceReason == null) {
            throw new RuleViolation("paper.reason-required");
        }
    }
}

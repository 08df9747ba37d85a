package vn.hientai.approval;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hientai.demand.HeadApprovals.State;
import vn.hientai.demand.LineDetails;
import vn.hientai.demand.LineTotals;
import vn.hientai.demand.ProposalDetails;

/**
 * A request to a unit's head, with what would be sent now.
 *
 * @param current whether the lines still are exactly those the request is about
 */
public record ApprovalDetails(
        ApprovalId id,
        ProposalDetails proposal,
        String sha256,
        State state,
        Instant requestedAt,
        String requesterName,
        @Nullable Instant decidedAt,
        @Nullable String headName,
        @Nullable String note,
        boolean current,
        List<LineDetails> lines) {

    public LineTotals totals() {
        return LineTotals.of(lines);
    }

    /** Whether the head can decide on it now. */
    public boolean isDecidable() {
        return state == State.REQUESTED && current && proposal.isOpen();
    }
}

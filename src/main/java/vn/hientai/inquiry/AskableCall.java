package vn.hientai.inquiry;

import java.util.List;
import vn.hientai.demand.CallDetails;
import vn.hientai.demand.ProposalDetails;

/**
 * What the form of a question needs.
 *
 * @param proposal the unit's own
 * @param lines lines of the unit's own proposal it can be about
 */
public record AskableCall(CallDetails call, ProposalDetails proposal, List<AskedLine> lines) {

    /** Whether the unit may still ask. */
    public boolean isOpen() {
        return !call.isRevoked() && call.communeDeadline().isOpenAt(call.now());
    }

    /** Whether there is something recorded to object to. */
    public boolean offersObjection() {
        return proposal.deadline().hasPassedAt(proposal.now());
    }
}

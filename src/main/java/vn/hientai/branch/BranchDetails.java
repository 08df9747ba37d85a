package vn.hientai.branch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hientai.demand.CallDetails;
import vn.hientai.document.LegalDocumentDetails;
import vn.hientai.shared.Deadline;

/**
 * The Party branch's part of a call as its page shows it.
 *
 * @param subCall the branch's letter with its inner deadline, null when nothing is prepared or the reader may not know
 * @param units how many units the branch answers for
 * @param receipt what was handed over, null before
 * @param waivers what the commune decided about an overdue hand-over, the first one first
 */
public record BranchDetails(
        CallDetails call,
        @Nullable SubCallDetails subCall,
        int units,
        @Nullable HandoverReceipt receipt,
        List<Waiver> waivers) {

    /** How late the hand-over came or is by now, null while in time. */
    public @Nullable Lateness lateness() {
        var branch = call.branch();
        if (branch == null) {
            return null;
        }
        return receipt == null
                ? Lateness.of(branch.handoverDeadline(), call.now()).orElse(null)
                : receipt.lateness();
    }

    public boolean isHandedOver() {
        return receipt != null;
    }

    /** Whether the commune went on without it. */
    public boolean isWaived() {
        var branch = call.branch();
        return branch != null && branch.waivedAt() != null;
    }

    /** Whether the branch has sent its letter to its units. */
    public boolean isOpened() {
        var branch = call.branch();
        return branch != null && branch.innerDeadline() != null;
    }

    /**
     * The branch's letter.
     *
     * @param version the one a change must name
     */
    public record SubCallDetails(long version, LegalDocumentDetails letter, Deadline innerDeadline) {}
}

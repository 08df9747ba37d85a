package vn.hientai.study;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hientai.demand.CallDetails;
import vn.hientai.demand.ProposalDetails;

/**
 * The dissemination in one unit.
 *
 * @param history what the unit said, the latest first
 */
public record StudyDetails(ProposalDetails proposal, CallDetails call, List<StudyEntry> history) {

    public StudyDetails {
        history = List.copyOf(history);
    }

    /** Whether the call brought a resolution to disseminate. */
    public boolean isAsked() {
        return call.resolutionFileId() != null;
    }

    /** Whether the unit can record or correct now. */
    public boolean isRecordable() {
        return isAsked() && !proposal.revoked() && isInTime();
    }

    public boolean isInTime() {
        return call.communeDeadline().isOpenAt(call.now());
    }

    public @Nullable StudyEntry latest() {
        return history.isEmpty() ? null : history.get(0);
    }

    /** Number of the latest entry, 0 before the first: what the person saw. */
    public int seen() {
        return history.size();
    }
}

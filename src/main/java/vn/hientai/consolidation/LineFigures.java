package vn.hientai.consolidation;

import java.util.List;
import java.util.UUID;
import vn.hientai.demand.ProposalState;

/**
 * A line with the figures agreed for it.
 *
 * @param snapshotId the sending the figures belong to
 * @param history the latest first; empty while what the unit proposed is in force
 */
public record LineFigures(
        ConsolidationDetails details, ConsolidatedLine line, UUID snapshotId, List<AgreedFigure> history) {

    /** Number of the figure in force, 0 for what the unit proposed: the version a change is decided on. */
    public int latest() {
        return history.isEmpty() ? 0 : history.get(0).number();
    }

    /** Whether figures can be agreed: the unit can't take its lines back any more and the line is not confirmed. */
    public boolean isOpen() {
        return details.isOpenFor(line.id()) && isTakenForWork();
    }

    public boolean isTakenForWork() {
        return line.state() == ProposalState.RECEIVED || line.state() == ProposalState.ACCEPTED;
    }
}

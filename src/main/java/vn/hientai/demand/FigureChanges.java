package vn.hientai.demand;

import java.time.Instant;
import java.util.List;
import vn.hientai.shared.Scope;

/**
 * Where the figures of a unit's lines were agreed otherwise than proposed, for the unit's own page. The consolidation
 * implements it; demand does not know the consolidation.
 */
public interface FigureChanges {

    /** The changed lines of what stands, in the proposal's order; for who may know of the proposal. */
    List<FigureChange> of(ProposalId proposal, Scope scope);

    /**
     * A line whose figures the commune changed.
     *
     * @param position number of the line in the proposal
     * @param major its main major
     */
    record FigureChange(
            LineId line,
            int position,
            String major,
            int proposedYear,
            int proposedPeriod,
            int agreedYear,
            int agreedPeriod,
            String reason,
            Instant agreedAt) {}
}

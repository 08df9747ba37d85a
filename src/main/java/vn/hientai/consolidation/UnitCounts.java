package vn.hientai.consolidation;

import java.util.Map;
import vn.hientai.demand.ProposalState;

/**
 * How the addressed units of a call stand.
 *
 * @param silent neither sent nor declared nil: still awaited before the deadline, deemed nil after it
 */
public record UnitCounts(int submitted, int received, int returned, int accepted, int nilDeclared, int silent) {

    static UnitCounts of(Map<ProposalState, Integer> units) {
        return new UnitCounts(
                units.getOrDefault(ProposalState.SUBMITTED, 0),
                units.getOrDefault(ProposalState.RECEIVED, 0),
                units.getOrDefault(ProposalState.RETURNED, 0),
                units.getOrDefault(ProposalState.ACCEPTED, 0),
                units.getOrDefault(ProposalState.NIL_DECLARED, 0),
                units.getOrDefault(ProposalState.NOT_STARTED, 0) + units.getOrDefault(ProposalState.DRAFT, 0));
    }

    /** Units whose sending the coordinator has not taken into the consolidation yet. */
    public int waiting() {
        return submitted + received + returned;
    }

    /** Units whose lines count. */
    public int sent() {
        return waiting() + accepted;
    }

    public int total() {
        return sent() + nilDeclared + silent;
    }
}

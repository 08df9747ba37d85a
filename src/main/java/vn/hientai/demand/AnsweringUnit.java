package vn.hientai.demand;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hientai.organisation.UnitId;
import vn.hientai.shared.Bloc;
import vn.hientai.shared.Deadline;

/**
 * How a unit stands towards a call that it has to answer, as other modules tell people about it.
 *
 * @param letterNumber number of the call's letter
 * @param deadline the last instant to write is before it: the unit's deadline, or a later one to complete what was
 *     given back
 * @param deadlineNumber number of the unit's deadline in the ledger
 * @param knownSince since when that deadline has been in force
 * @param atBranch whether the Party branch has the answer and the commune may not know of it yet
 * @param snapshots how often the unit has sent or declared anything
 * @param outcome how its duty ended at the last deadline, null while it is open
 * @param unsentLines lines of a draft, or of what is being completed
 */
public record AnsweringUnit(
        ProposalId proposal,
        UnitId unit,
        String unitName,
        Bloc bloc,
        CallId call,
        UnitId commune,
        String communeName,
        String letterNumber,
        int year,
        Deadline deadline,
        int deadlineNumber,
        Instant knownSince,
        boolean atBranch,
        ProposalState state,
        int snapshots,
        @Nullable Outcome outcome,
        int unsentLines) {}

package vn.hientai.catalogue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hientai.demand.ProposalId;
import vn.hientai.shared.Message;

/**
 * The way of one figure from the unit that asked for it to the document that approves it.
 *
 * @param steps in the order in which they happened
 */
public record Trail(CatalogueEntry entry, ProposalId proposal, List<Step> steps) {

    public Trail {
        steps = List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param what which step: key below {@code trail.}
     * @param who who did it, as named then
     * @param year the number for the year after this step, null where the step sets none
     * @param reason why it differs
     * @param paper what it stands on: a receipt, a dispatch, a document
     * @param sha256 of what was sealed in this step
     */
    public record Step(
            Message what,
            @Nullable Instant at,
            @Nullable String who,
            @Nullable Integer year,
            @Nullable Integer period,
            @Nullable String reason,
            @Nullable String paper,
            @Nullable String sha256) {}
}

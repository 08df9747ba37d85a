package vn.hientai.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hientai.consolidation.ConsolidationId;
import vn.hientai.consolidation.ConsolidationState;
import vn.hientai.demand.LineContent;
import vn.hientai.demand.LineId;

/**
 * A line the city has before it, with the figures of the three tiers.
 *
 * @param snapshotId the unit's sending it stands in
 * @param content as the unit sent it; its quantities are what was proposed
 * @param figure number of the agreed figures, 0 for what was proposed
 * @param decision number of the city's decision in force, 0 as long as nobody has decided
 * @param approvedYear as agreed as long as nobody has decided
 */
public record ReviewedLine(
        LineId id,
        UUID snapshotId,
        ConsolidationId consolidation,
        ConsolidationState state,
        String communeCode,
        String communeName,
        String unitName,
        LineContent content,
        String field,
        String category,
        int figure,
        int agreedYear,
        int agreedPeriod,
        @Nullable String agreedReason,
        int decision,
        int approvedYear,
        int approvedPeriod,
        @Nullable String approvedReason,
        @Nullable Instant decidedAt,
        @Nullable String deciderName) {

    public boolean isDecided() {
        return decision > 0;
    }

    /** Whether the city may decide on it now. */
    public boolean isOpen() {
        return state == ConsolidationState.SENT;
    }

    /** Whether the commune agrees to other figures than proposed. */
    public boolean differsFromProposed() {
        return agreedYear != content.quantityYear() || agreedPeriod != content.quantityPeriod();
    }

    /** Whether the city approves other figures than agreed. */
    public boolean differsFromAgreed() {
        return approvedYear != agreedYear || approvedPeriod != agreedPeriod;
    }

    /** How the line travels in a form: what was shown of it. */
    public ShownLine shown() {
        return new ShownLine(id, figure, decision);
    }
}

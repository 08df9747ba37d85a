package vn.hientai.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of a line a unit sent, tier by tier.
 *
 * @param entry its line of the catalogue, null as long as no decision on it is published
 * @param agreedReason why the commune agreed to something else
 * @param approvedYear null as long as nothing is published
 * @param approvedReason why it is not what the commune agreed, or what the last document says
 * @param documentNumber of the decision in force
 */
public record LineResult(
        @Nullable CatalogueLineId entry,
        String major,
        String post,
        int proposedYear,
        int proposedPeriod,
        int agreedYear,
        int agreedPeriod,
        @Nullable String agreedReason,
        @Nullable Integer approvedYear,
        @Nullable Integer approvedPeriod,
        @Nullable String approvedReason,
        @Nullable String documentNumber,
        @Nullable LocalDate documentDay) {

    public boolean isApproved() {
        return entry != null;
    }
}

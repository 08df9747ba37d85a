package vn.hientai.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the catalogue in force, as everybody may read it.
 *
 * @param city with its kind
 * @param quota approved number of the year
 * @param period approved for the whole period; an orientation, no quota
 * @param used how many of the quota are taken
 * @param documentNumber of the decision in force on it
 */
public record CatalogueEntry(
        CatalogueLineId id,
        String city,
        String commune,
        String unit,
        int year,
        int horizonFrom,
        int horizonTo,
        String policy,
        String fieldCode,
        String field,
        String categoryCode,
        String category,
        String major,
        @Nullable String furtherMajors,
        @Nullable String institutions,
        @Nullable String requirements,
        String post,
        boolean partTime,
        int quota,
        int period,
        int used,
        DecisionKind kind,
        String documentNumber,
        LocalDate documentDay,
        Instant publishedAt) {

    /** What of the quota is left, never below nought. */
    public int remaining() {
        return Math.max(0, quota - used);
    }
}

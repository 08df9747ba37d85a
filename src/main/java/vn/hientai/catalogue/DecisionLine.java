package vn.hientai.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A line of the catalogue while a decision on it is entered or read.
 *
 * @param beforeYear what was in force before the decision; what was submitted when it is the first on the line
 * @param number of the figure under this decision, 0 when it leaves the line as it is
 * @param year what is in force with this decision
 */
public record DecisionLine(
        CatalogueLineId id,
        String commune,
        String unit,
        String field,
        String category,
        String major,
        String post,
        int beforeYear,
        int beforePeriod,
        int number,
        int year,
        int period,
        @Nullable String reason) {}

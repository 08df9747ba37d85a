package vn.hientai.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document of the People's Committee on the catalogue of a round, as pages show it.
 *
 * @param number in the order in which they were recorded
 * @param lines how many lines it says something of
 * @param entered how many figures were entered under it; it only grows
 * @param publishedAt null as long as it does not count
 */
public record DecisionDetails(
        DecisionId id,
        long version,
        int number,
        DecisionKind kind,
        String documentNumber,
        LocalDate documentDay,
        String signer,
        Instant recordedAt,
        String recorderName,
        int lines,
        int entered,
        int year,
        int period,
        @Nullable Instant publishedAt,
        @Nullable String publisherName) {

    public boolean isPublished() {
        return publishedAt != null;
    }
}

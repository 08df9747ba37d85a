package vn.hientai.cityround;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hientai.demand.RoundId;
import vn.hientai.document.LegalDocumentId;
import vn.hientai.organisation.UnitId;
import vn.hientai.shared.Deadline;

/**
 * A round of the city as its pages show it.
 *
 * @param number null while it is a draft
 * @param mainRoundId the round a supplementary one comes after
 * @param mainTitle its title
 * @param letterNumber number of the city's letter
 * @param communes how many communes it expects
 * @param departments how many departments it expects
 * @param now the official time at which it was read
 */
public record CityRoundDetails(
        RoundId id,
        long version,
        UnitId cityId,
        @Nullable String number,
        CityRoundKind kind,
        @Nullable RoundId mainRoundId,
        @Nullable String mainTitle,
        String policyCode,
        String title,
        int year,
        int horizonFrom,
        int horizonTo,
        LegalDocumentId letterId,
        @Nullable String letterNumber,
        String subject,
        Instant opensAt,
        Deadline communeDeadline,
        @Nullable Instant publishedAt,
        int communes,
        int departments,
        Instant now) {

    public boolean isDraft() {
        return publishedAt == null;
    }

    /** Whether communes may start their calls already. */
    public boolean isOpened() {
        return !isDraft() && !now.isBefore(opensAt);
    }

    public boolean isSupplementary() {
        return kind == CityRoundKind.SUPPLEMENTARY;
    }
}

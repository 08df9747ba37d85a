package vn.hientai.demand;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What a demand line says. The columns are those letter 64/UBND-VHXH asks for: field, major, training institution,
 * requirements, category, number for the year and for the whole period. No official form is known.
 *
 * @param fieldCode field of the policy pack
 * @param major main major, free text
 * @param furtherMajors further majors that fit too
 * @param institutions training institutions; none means that none is required
 * @param requirements what the person must bring
 * @param categoryCode beneficiary category of the policy pack
 * @param post post the person is wanted for
 * @param quantityYear people wanted in the year of the round, 0 to 9,999
 * @param quantityPeriod people wanted in the whole period, the year included, so at least {@code quantityYear}
 */
@Embeddable
public record LineContent(
        String fieldCode,
        String major,
        @Nullable String furtherMajors,
        @Nullable String institutions,
        @Nullable String requirements,
        String categoryCode,
        String post,
        @Enumerated(EnumType.STRING) PostKind postKind,
        int quantityYear,
        int quantityPeriod,
        @Nullable String note) {}

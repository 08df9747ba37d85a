package vn.hientai.review;

import org.jspecify.annotations.Nullable;

/**
 * Which lines of a round are asked for; what is null is not asked for.
 *
 * @param commune code of the commune
 * @param major a part of the major in any spelling, tone marks or not
 * @param sameMajor the whole major in any spelling
 * @param institution one training institution in any spelling
 * @param decided whether the city has decided on it
 */
public record LineFilter(
        @Nullable String commune,
        @Nullable String field,
        @Nullable String category,
        @Nullable String major,
        @Nullable String sameMajor,
        @Nullable String institution,
        @Nullable Boolean decided,
        @Nullable Difference differs) {

    public static final LineFilter ALL = new LineFilter(null, null, null, null, null, null, null, null);

    public LineFilter ofCommune(String code) {
        return new LineFilter(code, field, category, major, sameMajor, institution, decided, differs);
    }

    public LineFilter decided(@Nullable Boolean wanted) {
        return new LineFilter(commune, field, category, major, sameMajor, institution, wanted, differs);
    }

    /** Where two tiers have other figures. */
    public enum Difference {
        /** The commune agrees to other figures than the unit proposed. */
        AGREED,
        /** The city approves other figures than the commune agreed to. */
        APPROVED
    }
}

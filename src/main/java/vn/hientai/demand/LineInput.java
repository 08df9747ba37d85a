package vn.hientai.demand;

import org.jspecify.annotations.Nullable;

/** A demand line as somebody typed, pasted or imported it: texts only, nothing checked yet. Order is the form's. */
public record LineInput(
        @Nullable String fieldCode,
        @Nullable String major,
        @Nullable String furtherMajors,
        @Nullable String institutions,
        @Nullable String requirements,
        @Nullable String categoryCode,
        @Nullable String post,
        @Nullable String postKind,
        @Nullable String quantityYear,
        @Nullable String quantityPeriod,
        @Nullable String note) {

    /** The same line in the form in which it would be typed; numbers without separators. */
    public static LineInput of(LineContent line) {
        return new LineInput(
                line.fieldCode(),
                line.major(),
                line.furtherMajors(),
                line.institutions(),
                line.requirements(),
                line.categoryCode(),
                line.post(),
                line.postKind().name(),
                Integer.toString(line.quantityYear()),
                Integer.toString(line.quantityPeriod()),
                line.note());
    }
}

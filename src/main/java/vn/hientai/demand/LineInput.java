package vn.hientai.demand;

import java.util.function.Function;
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

    /** A line whose cells are found by their names. */
    public static LineInput of(Function<LineCell, @Nullable String> text) {
        return new LineInput(
                text.apply(LineCell.FIELD),
                text.apply(LineCell.MAJOR),
                text.apply(LineCell.FURTHER_MAJORS),
                text.apply(LineCell.INSTITUTIONS),
                text.apply(LineCell.REQUIREMENTS),
                text.apply(LineCell.CATEGORY),
                text.apply(LineCell.POST),
                text.apply(LineCell.POST_KIND),
                text.apply(LineCell.QUANTITY_YEAR),
                text.apply(LineCell.QUANTITY_PERIOD),
                text.apply(LineCell.NOTE));
    }

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

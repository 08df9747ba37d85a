package vn.hientai.demand;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The cells of a demand line in the order of the form, for whoever goes through all of them. */
public enum LineCell {
    FIELD("fieldCode", LineContent::fieldCode),
    MAJOR("major", LineContent::major),
    FURTHER_MAJORS("furtherMajors", LineContent::furtherMajors),
    INSTITUTIONS("institutions", LineContent::institutions),
    REQUIREMENTS("requirements", LineContent::requirements),
    CATEGORY("categoryCode", LineContent::categoryCode),
    POST("post", LineContent::post),
    POST_KIND("postKind", LineContent::postKind),
    QUANTITY_YEAR("quantityYear", LineContent::quantityYear),
    QUANTITY_PERIOD("quantityPeriod", LineContent::quantityPeriod),
    NOTE("note", LineContent::note);

    private final String field;
    private final Function<LineContent, @Nullable Object> value;

    LineCell(String field, Function<LineContent, @Nullable Object> value) {
        this.field = field;
        this.value = value;
    }

    /** Its name in {@link LineInput} and in the audit trail. */
    public String field() {
        return field;
    }

    /** What a line says in it; null when nothing. */
    public @Nullable Object of(LineContent line) {
        return value.apply(line);
    }
}

package vn.hientai.grid.web;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hientai.demand.LineInput;

/**
 * The columns of the grid in their order: what every line must say first, so that it is in sight on a small screen,
 * then what it may say besides.
 */
enum GridColumn {
    FIELD("fieldCode", Kind.FIELD, LineInput::fieldCode),
    MAJOR("major", Kind.MAJOR, LineInput::major),
    CATEGORY("categoryCode", Kind.CATEGORY, LineInput::categoryCode),
    POST("post", Kind.TEXT, LineInput::post),
    POST_KIND("postKind", Kind.POST_KIND, LineInput::postKind),
    QUANTITY_YEAR("quantityYear", Kind.NUMBER, LineInput::quantityYear),
    QUANTITY_PERIOD("quantityPeriod", Kind.NUMBER, LineInput::quantityPeriod),
    INSTITUTIONS("institutions", Kind.INSTITUTION, LineInput::institutions),
    REQUIREMENTS("requirements", Kind.AREA, LineInput::requirements),
    FURTHER_MAJORS("furtherMajors", Kind.AREA, LineInput::furtherMajors),
    NOTE("note", Kind.AREA, LineInput::note);

    private final String field;
    private final Kind kind;
    private final Function<LineInput, @Nullable String> value;

    GridColumn(String field, Kind kind, Function<LineInput, @Nullable String> value) {
        this.field = field;
        this.kind = kind;
        this.value = value;
    }

    /** Its name in {@link LineInput}. */
    public String field() {
        return field;
    }

    public Kind kind() {
        return kind;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** What a line has in it, the empty text for nothing. */
    public String of(LineInput line) {
        var text = value.apply(line);
        return text == null ? "" : text.replace("\r\n", "\n");
    }

    /** A line of what was typed into the columns. */
    static LineInput line(Function<GridColumn, @Nullable String> typed) {
        return new LineInput(
                typed.apply(FIELD),
                typed.apply(MAJOR),
                typed.apply(FURTHER_MAJORS),
                typed.apply(INSTITUTIONS),
                typed.apply(REQUIREMENTS),
                typed.apply(CATEGORY),
                typed.apply(POST),
                typed.apply(POST_KIND),
                typed.apply(QUANTITY_YEAR),
                typed.apply(QUANTITY_PERIOD),
                typed.apply(NOTE));
    }

    /** How a cell is typed. */
    enum Kind {
        FIELD,
        CATEGORY,
        POST_KIND,
        MAJOR,
        INSTITUTION,
        TEXT,
        AREA,
        NUMBER
    }
}

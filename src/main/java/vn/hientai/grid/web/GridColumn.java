package vn.hientai.grid.web;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hientai.demand.LineInput;

/** The columns of the grid in their order: those of the form. */
enum GridColumn {
    FIELD("fieldCode", Kind.FIELD, LineInput::fieldCode),
    MAJOR("major", Kind.MAJOR, LineInput::major),
    FURTHER_MAJORS("furtherMajors", Kind.AREA, LineInput::furtherMajors),
    INSTITUTIONS("institutions", Kind.INSTITUTION, LineInput::institutions),
    REQUIREMENTS("requirements", Kind.AREA, LineInput::requirements),
    CATEGORY("categoryCode", Kind.CATEGORY, LineInput::categoryCode),
    POST("post", Kind.TEXT, LineInput::post),
    POST_KIND("postKind", Kind.POST_KIND, LineInput::postKind),
    QUANTITY_YEAR("quantityYear", Kind.NUMBER, LineInput::quantityYear),
    QUANTITY_PERIOD("quantityPeriod", Kind.NUMBER, LineInput::quantityPeriod),
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
        var cells = Arrays.stream(values()).map(typed).toArray(String[]::new);
        return new LineInput(
                cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7], cells[8], cells[9],
                cells[10]);
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

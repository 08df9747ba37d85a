package vn.hientai.catalogue.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import vn.hientai.catalogue.DecisionLine;
import vn.hientai.catalogue.DecisionManagement.EnterFigure;

/** What a document says of one line. */
@NullUnmarked
class FigureForm {

    int seen;

    @NotNull
    @Min(0)
    @Max(9999)
    Integer year;

    @NotNull
    @Min(0)
    @Max(9999)
    Integer period;

    @NotBlank
    @Size(max = 1000)
    String reason;

    static FigureForm of(DecisionLine line, boolean withdrawal) {
        var form = new FigureForm();
        form.seen = line.number();
        form.year = withdrawal ? 0 : line.year();
        form.period = withdrawal ? 0 : line.period();
        form.reason = line.reason();
        return form;
    }

    EnterFigure toCommand() {
        return new EnterFigure(seen, year, period, reason);
    }
}

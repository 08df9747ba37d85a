package vn.hientai.consolidation.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.BindingResult;
import vn.hientai.consolidation.ConsolidatedLine;
import vn.hientai.consolidation.FigureManagement.AgreeFigure;
import vn.hientai.consolidation.LineFigures;

/** The figures a coordinator agrees to for a line. */
@NullUnmarked
class AgreedFigureForm {

    @NotNull
    @Min(0)
    @Max(9999)
    Integer year;

    @NotNull
    @Min(0)
    @Max(9999)
    Integer period;

    @Size(max = 1000)
    String reason;

    @NotNull
    UUID snapshot;

    int seen;

    static AgreedFigureForm of(LineFigures figures) {
        var form = new AgreedFigureForm();
        form.year = figures.line().agreedYear();
        form.period = figures.line().agreedPeriod();
        form.reason = figures.line().reason();
        form.snapshot = figures.snapshotId();
        form.seen = figures.latest();
        return form;
    }

    /** What can only be judged beside the line; each fault stands at its field. */
    void checkAgainst(ConsolidatedLine line, BindingResult result) {
        if (year == null || period == null) {
            return;
        }
        if (period < year) {
            result.rejectValue("period", "figure.period-below-year", new Object[] {period, year}, null);
        }
        if (reason == null && toCommand().differsFrom(line)) {
            result.rejectValue("reason", "figure.reason-required");
        }
    }

    AgreeFigure toCommand() {
        return new AgreeFigure(snapshot, seen, year, period, reason);
    }
}

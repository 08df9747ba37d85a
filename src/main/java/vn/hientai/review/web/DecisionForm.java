package vn.hientai.review.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.BindingResult;
import vn.hientai.review.ReviewManagement.Decide;
import vn.hientai.review.ReviewedLine;

/** The figures a reviewer approves for a line. */
@NullUnmarked
class DecisionForm {

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

    int figure;

    int seen;

    static DecisionForm of(ReviewedLine line) {
        var form = new DecisionForm();
        form.year = line.approvedYear();
        form.period = line.approvedPeriod();
        form.reason = line.approvedReason();
        form.snapshot = line.snapshotId();
        form.figure = line.figure();
        form.seen = line.decision();
        return form;
    }

    /** What can only be judged beside the line; each fault stands at its field. */
    void checkAgainst(ReviewedLine line, BindingResult result) {
        if (year == null || period == null) {
            return;
        }
        if (period < year) {
            result.rejectValue("period", "figure.period-below-year", new Object[] {period, year}, null);
        }
        if (reason == null && toCommand().differsFrom(line)) {
            result.rejectValue("reason", "decision.reason-required");
        }
    }

    Decide toCommand() {
        return new Decide(snapshot, figure, seen, year, period, reason);
    }
}

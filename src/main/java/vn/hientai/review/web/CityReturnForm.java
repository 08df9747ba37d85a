package vn.hientai.review.web;

import static java.util.stream.Collectors.toMap;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import vn.hientai.demand.LineId;
import vn.hientai.review.ReviewManagement.GiveBack;
import vn.hientai.shared.Deadline;

/** What a reviewer writes to a commune whose consolidation goes back. */
@NullUnmarked
class CityReturnForm {

    @NotBlank
    @Size(max = 2000)
    String reason;

    @NotNull
    LocalDate dueDay;

    LocalTime dueHour;

    /** By the line's identity. */
    Map<String, @Size(max = 1000) String> comments = new LinkedHashMap<>();

    long version;

    static CityReturnForm of(long version) {
        var form = new CityReturnForm();
        form.version = version;
        return form;
    }

    /** What was typed to a line, as the page shows it again. */
    public @Nullable String commentOn(LineId line) {
        return comments.get(line.toString());
    }

    GiveBack toCommand() {
        var due = dueHour == null ? Deadline.before(dueDay) : Deadline.before(dueDay, dueHour);
        return new GiveBack(
                version,
                reason,
                due,
                comments.entrySet().stream()
                        .filter(comment -> comment.getValue() != null)
                        .collect(toMap(comment -> LineId.of(comment.getKey()), Map.Entry::getValue)));
    }
}

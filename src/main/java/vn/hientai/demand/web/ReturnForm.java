package vn.hientai.demand.web;

import static java.util.stream.Collectors.toMap;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import vn.hientai.demand.LineId;
import vn.hientai.demand.ReturnReason;
import vn.hientai.demand.Returns.GiveBack;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.Message;
import vn.hientai.shared.web.Option;

/** What a coordinator writes to a unit whose answer it gives back. */
@NullUnmarked
class ReturnForm {

    static final List<Option> REASONS = Arrays.stream(ReturnReason.values())
            .map(reason -> new Option(reason.name(), Message.of("return.reason." + reason)))
            .toList();

    @NotNull
    ReturnReason reasonCode;

    @NotBlank
    @Size(max = 2000)
    String reason;

    @NotNull
    LocalDate dueDay;

    LocalTime dueHour;

    /** By the line's identity. */
    Map<String, @Size(max = 1000) String> comments = new LinkedHashMap<>();

    /** The snapshot the person saw. */
    int snapshot;

    static ReturnForm of(int snapshot) {
        var form = new ReturnForm();
        form.snapshot = snapshot;
        return form;
    }

    /** What was typed to a line, as the page shows it again. */
    public @Nullable String commentOn(LineId line) {
        return comments.get(line.toString());
    }

    GiveBack toCommand() {
        var due = dueHour == null ? Deadline.before(dueDay) : Deadline.before(dueDay, dueHour);
        return new GiveBack(
                reasonCode,
                reason,
                due,
                comments.entrySet().stream()
                        .filter(comment -> comment.getValue() != null)
                        .collect(toMap(comment -> LineId.of(comment.getKey()), Map.Entry::getValue)));
    }
}

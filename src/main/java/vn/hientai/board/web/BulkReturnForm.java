package vn.hientai.board.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import vn.hientai.demand.ReturnReason;
import vn.hientai.demand.Returns.GiveBack;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.Message;
import vn.hientai.shared.web.Option;

/** What every unit is told to which its answer is given back. */
@NullUnmarked
class BulkReturnForm {

    @NotNull
    ReturnReason reasonCode;

    @NotBlank
    @Size(max = 2000)
    String reason;

    @NotNull
    LocalDate dueDay;

    LocalTime dueHour;

    public List<Option> reasons() {
        return Arrays.stream(ReturnReason.values())
                .map(each -> new Option(each.name(), Message.of("return.reason." + each)))
                .toList();
    }

    GiveBack toCommand() {
        var due = dueHour == null ? Deadline.before(dueDay) : Deadline.before(dueDay, dueHour);
        return new GiveBack(reasonCode, reason, due, Map.of());
    }
}

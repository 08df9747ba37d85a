package vn.hientai.extension.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.BindingResult;
import vn.hientai.demand.BoardStatus;
import vn.hientai.demand.DeadlineQueries.DutyFilter;
import vn.hientai.demand.ProposalId;
import vn.hientai.extension.ExtensionId;
import vn.hientai.extension.ExtensionManagement.ProposeExtension;
import vn.hientai.extension.ExtensionWish;
import vn.hientai.shared.Deadline;

/** For which units a later deadline is proposed, until when and why; search and status only narrow what is shown. */
@NullUnmarked
class ExtensionForm {

    enum Who {
        CHOSEN,
        ALL
    }

    @NotNull
    Who who = Who.CHOSEN;

    List<ProposalId> units = new ArrayList<>();

    String text;

    BoardStatus status;

    LocalTime deadlineHour;

    @NotNull
    LocalDate deadlineDay;

    @NotBlank
    @Size(max = 1000)
    String reason;

    UUID key = UUID.randomUUID();

    String fingerprint = "";

    void requireUnits(BindingResult result) {
        if (who == Who.CHOSEN && !result.hasFieldErrors("units") && (units == null || units.isEmpty())) {
            result.rejectValue("units", "extension.nobody-ticked");
        }
    }

    boolean isTicked(ProposalId unit) {
        return units != null && units.contains(unit);
    }

    DutyFilter filter() {
        return new DutyFilter(status, text == null ? "" : text);
    }

    ExtensionId id() {
        return new ExtensionId(key);
    }

    ExtensionWish wish() {
        var later = deadlineHour == null ? Deadline.before(deadlineDay) : Deadline.before(deadlineDay, deadlineHour);
        return new ExtensionWish(who == Who.ALL, who == Who.ALL || units == null ? Set.of() : Set.copyOf(units), later);
    }

    ProposeExtension toCommand() {
        return new ProposeExtension(wish(), reason, fingerprint);
    }
}

package vn.hientai.amendment.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import vn.hientai.demand.CallDetails;
import vn.hientai.organisation.UnitId;
import vn.hientai.shared.Deadline;

/** Which units had been forgotten, and until when they answer. */
@NullUnmarked
class AdditionForm extends DocumentForm {

    @NotEmpty
    List<UnitId> units = new ArrayList<>();

    @NotNull
    LocalDate dueDay;

    LocalTime dueHour;

    /** The call's own deadline is offered as long as it lies ahead. */
    static AdditionForm start(CallDetails call) {
        var form = new AdditionForm();
        form.key = UUID.randomUUID();
        if (call.isOpen()) {
            form.dueDay = call.deadline().day();
            form.dueHour = call.deadline().isWholeDay() ? null : call.deadline().hour();
        }
        return form;
    }

    Deadline deadline() {
        return dueHour == null ? Deadline.before(dueDay) : Deadline.before(dueDay, dueHour);
    }

    public boolean isChosen(UnitId unit) {
        return units != null && units.contains(unit);
    }
}

package vn.hientai.branch.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.NullUnmarked;
import vn.hientai.branch.BranchDetails;
import vn.hientai.branch.SubCallManagement.PrepareSubCall;
import vn.hientai.demand.web.LetterForm;

/** The branch's letter and the inner deadline of its units. */
@NullUnmarked
class SubCallForm extends LetterForm {

    LocalTime innerHour;

    @NotNull
    LocalDate innerDay;

    long version = -1;

    static SubCallForm of(BranchDetails details) {
        var form = new SubCallForm();
        var known = details.subCall();
        if (known != null) {
            form.copy(known.letter());
            form.innerDay = known.innerDeadline().day();
            form.innerHour = hourOf(known.innerDeadline());
            form.version = known.version();
        }
        return form;
    }

    PrepareSubCall toCommand() {
        return new PrepareSubCall(letter(), deadline(innerDay, innerHour));
    }
}

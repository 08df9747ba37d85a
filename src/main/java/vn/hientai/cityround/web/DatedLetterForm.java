package vn.hientai.cityround.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.NullUnmarked;
import vn.hientai.demand.web.LetterForm;
import vn.hientai.shared.Deadline;

/** A letter with the one deadline it sets: the city's for its communes, a commune's for its units. */
@NullUnmarked
abstract class DatedLetterForm extends LetterForm {

    @NotNull
    LocalDate deadlineDay;

    LocalTime deadlineHour;

    Deadline deadline() {
        return deadline(deadlineDay, deadlineHour);
    }
}

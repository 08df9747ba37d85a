package vn.hientai.calendar.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/** Why a day is taken out of the calendar, and by which document. */
@NullUnmarked
class DayRemovalForm {

    @NotNull
    LocalDate day;

    @NotBlank
    @Size(max = 500)
    String reason;

    @NotBlank
    @Size(max = 300)
    String source;

    long version;

    static DayRemovalForm of(LocalDate day, long version) {
        var form = new DayRemovalForm();
        form.day = day;
        form.version = version;
        return form;
    }
}

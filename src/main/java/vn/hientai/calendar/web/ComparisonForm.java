package vn.hientai.calendar.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import vn.hientai.calendar.CalendarYearDetails;

/** The official document a year was compared with. */
@NullUnmarked
class ComparisonForm {

    @NotBlank
    @Size(max = 100)
    String number;

    @NotNull
    LocalDate date;

    int year;

    long version;

    static ComparisonForm of(CalendarYearDetails calendar) {
        var form = new ComparisonForm();
        form.year = calendar.year();
        form.version = calendar.version();
        return form;
    }
}

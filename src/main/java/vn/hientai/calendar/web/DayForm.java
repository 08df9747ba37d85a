package vn.hientai.calendar.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.BindingResult;
import vn.hientai.calendar.CalendarDay;
import vn.hientai.calendar.CalendarYearDetails;
import vn.hientai.calendar.Confidence;
import vn.hientai.calendar.DayKind;

/** A day off, or a weekend day that is worked, as the administrator reads it in a document. */
@NullUnmarked
class DayForm {

    @NotNull
    LocalDate day;

    @NotNull
    DayKind kind;

    @NotBlank
    @Size(max = 200)
    String name;

    @NotBlank
    @Size(max = 300)
    String source;

    @NotBlank
    @Size(max = 500)
    String reason;

    int year;

    long version;

    static DayForm of(CalendarYearDetails calendar) {
        var form = new DayForm();
        form.year = calendar.year();
        form.version = calendar.version();
        return form;
    }

    void requireYear(BindingResult result) {
        if (day != null && day.getYear() != year) {
            result.rejectValue("day", "calendar.day-of-other-year", new Object[] {Integer.toString(year)}, null);
        }
    }

    CalendarDay toDay() {
        return new CalendarDay(day, kind, name, source, Confidence.OFFICIAL_TEXT);
    }
}

package vn.hientai.calendar.web;

import static vn.hientai.shared.web.FormPost.submit;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hientai.calendar.CalendarManagement;
import vn.hientai.calendar.CalendarQueries;
import vn.hientai.calendar.CalendarYearDetails;

/** Takes a day out of the calendar: what it means is shown first. */
@Controller
@RequestMapping("/calendar/days/removal")
class DayRemovalController {

    private static final String PAGE = "calendar/days/removal";

    private final CalendarQueries calendars;
    private final CalendarManagement management;

    DayRemovalController(CalendarQueries calendars, CalendarManagement management) {
        this.calendars = calendars;
        this.management = management;
    }

    @GetMapping
    String newForm(@RequestParam LocalDate day, Model model) {
        model.addAttribute(DayRemovalForm.of(day, put(model, day).version()));
        return PAGE;
    }

    @PostMapping
    String create(
            @RequestParam LocalDate day,
            @Valid DayRemovalForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        put(model, day);
        return submit(result, PAGE, () -> {
            management.remove(form.version, day, form.reason, form.source);
            redirect.addFlashAttribute("notice", "calendar.day-removed");
            return "redirect:" + CalendarPage.address(day.getYear());
        });
    }

    private CalendarYearDetails put(Model model, LocalDate day) {
        model.addAttribute("day", calendars.day(day));
        return CalendarPage.below(model, calendars.kept(day.getYear()));
    }
}

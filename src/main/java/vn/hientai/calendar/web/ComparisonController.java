package vn.hientai.calendar.web;

import static vn.hientai.shared.web.FormPost.submit;

import jakarta.validation.Valid;
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

/** «Năm đã đối chiếu»: the administrator vouches that the year is as the official document has it. */
@Controller
@RequestMapping("/calendar/comparison")
class ComparisonController {

    private static final String PAGE = "calendar/comparison";

    private final CalendarQueries calendars;
    private final CalendarManagement management;

    ComparisonController(CalendarQueries calendars, CalendarManagement management) {
        this.calendars = calendars;
        this.management = management;
    }

    @GetMapping
    String newForm(@RequestParam int year, Model model) {
        model.addAttribute(ComparisonForm.of(CalendarPage.below(model, calendars.kept(year))));
        return PAGE;
    }

    @PostMapping
    String create(@Valid ComparisonForm form, BindingResult result, Model model, RedirectAttributes redirect) {
        CalendarPage.below(model, calendars.kept(form.year));
        return submit(result, PAGE, () -> {
            management.compare(form.year, form.version, form.number, form.date);
            redirect.addFlashAttribute("notice", "calendar.compared");
            return "redirect:" + CalendarPage.address(form.year);
        });
    }
}

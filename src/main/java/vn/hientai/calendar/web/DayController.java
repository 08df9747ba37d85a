package vn.hientai.calendar.web;

import static vn.hientai.shared.web.FormPost.submit;

import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hientai.calendar.CalendarManagement;
import vn.hientai.calendar.CalendarQueries;
import vn.hientai.calendar.DayKind;
import vn.hientai.shared.Message;
import vn.hientai.shared.web.Option;

/** A day that differs from the week's rule, added by the administrator. */
@Controller
@RequestMapping("/calendar/days")
class DayController {

    private static final String PAGE = "calendar/days/new";

    private final CalendarQueries calendars;
    private final CalendarManagement management;

    DayController(CalendarQueries calendars, CalendarManagement management) {
        this.calendars = calendars;
        this.management = management;
    }

    @GetMapping("/new")
    String newForm(@RequestParam int year, Model model) {
        model.addAttribute(DayForm.of(CalendarPage.below(model, calendars.kept(year))));
        return PAGE;
    }

    @PostMapping
    String create(@Valid DayForm form, BindingResult result, Model model, RedirectAttributes redirect) {
        CalendarPage.below(model, calendars.kept(form.year));
        form.requireYear(result);
        return submit(result, PAGE, () -> {
            management.add(form.version, form.toDay(), form.reason);
            redirect.addFlashAttribute("notice", "calendar.day-added");
            return "redirect:" + CalendarPage.address(form.year);
        });
    }

    @ModelAttribute("kinds")
    List<Option> kinds() {
        return Stream.of(DayKind.values())
                .map(kind -> new Option(kind.name(), Message.of("calendar.kind." + kind)))
                .toList();
    }
}

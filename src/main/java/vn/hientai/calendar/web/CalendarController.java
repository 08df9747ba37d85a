package vn.hientai.calendar.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hientai.calendar.CalendarManagement;
import vn.hientai.calendar.CalendarQueries;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.OfficeCalendar;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.Role;

/** The calendar of a year as everybody reads it, and the administrator's first step into a new year. */
@Controller
@RequestMapping("/calendar")
class CalendarController {

    private final CalendarQueries calendars;
    private final CalendarManagement management;
    private final OfficeCalendar office;
    private final OfficialTime time;
    private final CurrentUser user;

    CalendarController(
            CalendarQueries calendars,
            CalendarManagement management,
            OfficeCalendar office,
            OfficialTime time,
            CurrentUser user) {
        this.calendars = calendars;
        this.management = management;
        this.office = office;
        this.time = time;
        this.user = user;
    }

    @GetMapping
    String show(@RequestParam(required = false) @Nullable Integer year, Model model) {
        var shown = year == null ? time.today().getYear() : year;
        model.addAttribute("calendar", calendars.year(shown));
        model.addAttribute("hours", office.hours());
        model.addAttribute("keeps", user.is(Role.ADMINISTRATOR));
        return "calendar/show";
    }

    @PostMapping("/years")
    String open(@RequestParam int year, RedirectAttributes redirect) {
        management.open(year);
        redirect.addFlashAttribute("notice", "calendar.opened");
        return "redirect:" + CalendarPage.address(year);
    }
}

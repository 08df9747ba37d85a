package vn.hientai.calendar.web;

import java.util.List;
import org.springframework.ui.Model;
import vn.hientai.calendar.CalendarYearDetails;
import vn.hientai.shared.Message;
import vn.hientai.shared.web.Navigation.Entry;

/** What the pages below a year show: the year and the way back to it. */
final class CalendarPage {

    private CalendarPage() {}

    static CalendarYearDetails below(Model model, CalendarYearDetails calendar) {
        model.addAttribute("calendar", calendar);
        model.addAttribute(
                "breadcrumbs",
                List.of(new Entry(
                        Message.of("calendar.of", Integer.toString(calendar.year())), address(calendar.year()))));
        return calendar;
    }

    static String address(int year) {
        return "/calendar?year=" + year;
    }
}

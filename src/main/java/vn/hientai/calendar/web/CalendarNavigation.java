package vn.hientai.calendar.web;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Message;
import vn.hientai.shared.Role;
import vn.hientai.shared.web.Navigation;

/** Leads the administrator to the calendar; others come to it from where office time is counted. */
@Component
@Order(85)
class CalendarNavigation implements Navigation {

    @Override
    public List<Entry> entriesFor(CurrentUser user) {
        return user.is(Role.ADMINISTRATOR)
                ? List.of(new Entry(Message.of("calendar.navigation"), "/calendar"))
                : List.of();
    }
}

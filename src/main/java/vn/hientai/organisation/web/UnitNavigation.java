package vn.hientai.organisation.web;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Message;
import vn.hientai.shared.Role;
import vn.hientai.shared.web.Navigation;

/** Leads keepers of units to them. */
@Component
@Order(75)
class UnitNavigation implements Navigation {

    @Override
    public List<Entry> entriesFor(CurrentUser user) {
        return user.isAny(Role.COMMUNE_COORDINATOR, Role.ADMINISTRATOR)
                ? List.of(new Entry(Message.of("unit.navigation"), "/units"))
                : List.of();
    }
}

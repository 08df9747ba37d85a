package vn.hientai.account.web;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Message;
import vn.hientai.shared.Role;
import vn.hientai.shared.web.Navigation;

/** Leads keepers of accounts to them. */
@Component
@Order(80)
class AccountNavigation implements Navigation {

    @Override
    public List<Entry> entriesFor(CurrentUser user) {
        return user.isAny(Role.COMMUNE_COORDINATOR, Role.PARTY_COORDINATOR, Role.ADMINISTRATOR)
                ? List.of(new Entry(Message.of("account.navigation"), "/accounts"))
                : List.of();
    }
}

package vn.hientai.audit.web;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Message;
import vn.hientai.shared.Role;
import vn.hientai.shared.web.Navigation;

/** «Nhật ký» for inspection. */
@Component
@Order(900)
class AuditNavigation implements Navigation {

    @Override
    public List<Entry> entriesFor(CurrentUser user) {
        return user.is(Role.AUDITOR) ? List.of(new Entry(Message.of("audit.navigation"), "/audit")) : List.of();
    }
}

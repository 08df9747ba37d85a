package vn.hientai.web;

import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Message;
import vn.hientai.shared.web.Navigation;

/** Everybody's first entry: «Việc của tôi». */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class HomeNavigation implements Navigation {

    @Override
    public List<Entry> entriesFor(CurrentUser user) {
        return List.of(new Entry(Message.of("home.navigation"), "/"));
    }
}

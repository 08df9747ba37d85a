package vn.hientai.demand.web;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Message;
import vn.hientai.shared.web.Navigation;

/** Rounds and the catalogue concern everybody who is signed in. */
@Component
@Order(10)
class DemandNavigation implements Navigation {

    @Override
    public List<Entry> entriesFor(CurrentUser user) {
        return List.of(
                new Entry(Message.of("round.list"), "/rounds"), new Entry(Message.of("catalogue.title"), "/catalogue"));
    }
}

package vn.hientai.cityround.web;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Message;
import vn.hientai.shared.Role;
import vn.hientai.shared.web.Navigation;

/** Rounds of the city concern Home Affairs, the offices of communes, and inspection. */
@Component
@Order(11)
class CityRoundNavigation implements Navigation {

    @Override
    public List<Entry> entriesFor(CurrentUser user) {
        return user.isAny(
                        Role.HOME_AFFAIRS_REVIEWER,
                        Role.HOME_AFFAIRS_LEADER,
                        Role.COMMUNE_COORDINATOR,
                        Role.PARTY_COORDINATOR,
                        Role.COMMUNE_LEADER,
                        Role.COMMUNE_FINANCE,
                        Role.AUDITOR)
                ? List.of(new Entry(Message.of("city-round.list"), "/city-rounds"))
                : List.of();
    }
}

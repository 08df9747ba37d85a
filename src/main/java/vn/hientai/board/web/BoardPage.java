package vn.hientai.board.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.ui.Model;
import vn.hientai.board.BulkAct;
import vn.hientai.demand.CallDetails;
import vn.hientai.demand.web.CallPage;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.Role;

/** What every page of a board shows: the call with tabs and breadcrumbs, what is filtered, what the reader may do. */
final class BoardPage {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(OfficialTime.ZONE);

    private BoardPage() {}

    static void put(Model model, CallDetails call, BoardView view, CurrentUser user) {
        CallPage.put(model, call, user);
        model.addAttribute("keepsUnits", user.is(Role.COMMUNE_COORDINATOR));
        model.addAttribute("acts", coordinates(user) ? List.of(BulkAct.values()) : List.of());
        model.addAttribute("view", view.fields());
        model.addAttribute("back", view.address(call.id()));
        model.addAttribute("query", view.query());
    }

    /** «08:41:20»: to the second, so that nobody takes an old board for a fresh one. */
    static String clock(Instant instant) {
        return CLOCK.format(instant);
    }

    private static boolean coordinates(CurrentUser user) {
        return user.isAny(Role.COMMUNE_COORDINATOR, Role.PARTY_COORDINATOR);
    }
}

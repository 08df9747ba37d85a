package vn.hientai.board.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.ui.Model;
import vn.hientai.board.BulkAct;
import vn.hientai.demand.CallDetails;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Message;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.Role;
import vn.hientai.shared.web.DeadlineLine;
import vn.hientai.shared.web.Navigation.Entry;

/** What every page of a board shows: the call with tabs and breadcrumbs, what is filtered, what the reader may do. */
final class BoardPage {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(OfficialTime.ZONE);

    private BoardPage() {}

    static void put(Model model, CallDetails call, BoardView view, CurrentUser user) {
        model.addAttribute("call", call);
        model.addAttribute("readsBoard", true);
        model.addAttribute(
                "readsConsolidation",
                user.isAny(Role.COMMUNE_COORDINATOR, Role.COMMUNE_LEADER, Role.COMMUNE_FINANCE, Role.AUDITOR));
        model.addAttribute("acts", coordinates(user) ? List.of(BulkAct.values()) : List.of());
        model.addAttribute("view", view.fields());
        model.addAttribute("breadcrumbs", breadcrumbs(call));
        model.addAttribute("deadlineLine", DeadlineLine.of(Message.of("call.units-send"), call.deadline(), call.now()));
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

    private static List<Entry> breadcrumbs(CallDetails call) {
        var letter = call.letterNumber();
        return List.of(
                new Entry(Message.of("round.list"), "/rounds"),
                new Entry(
                        Message.of("call.crumb", letter == null ? call.roundNumber() : letter), "/calls/" + call.id()));
    }
}

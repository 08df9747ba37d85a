package vn.hientai.extension.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.ui.Model;
import vn.hientai.demand.CallDetails;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Message;
import vn.hientai.shared.Role;
import vn.hientai.shared.web.DeadlineLine;
import vn.hientai.shared.web.Navigation.Entry;

/**
 * What every page of extensions shows: the call with its tabs and deadline line, the way back, what the reader may do.
 */
final class ExtensionPage {

    private ExtensionPage() {}

    static void put(Model model, CallDetails call, boolean below, CurrentUser user) {
        model.addAttribute("call", call);
        model.addAttribute("coordinates", user.isAny(Role.COMMUNE_COORDINATOR, Role.PARTY_COORDINATOR));
        model.addAttribute("leads", user.is(Role.COMMUNE_LEADER));
        model.addAttribute(
                "readsBoard",
                user.isAny(Role.COMMUNE_COORDINATOR, Role.PARTY_COORDINATOR, Role.COMMUNE_LEADER, Role.AUDITOR));
        model.addAttribute(
                "readsConsolidation",
                user.isAny(Role.COMMUNE_COORDINATOR, Role.COMMUNE_LEADER, Role.COMMUNE_FINANCE, Role.AUDITOR));
        model.addAttribute("breadcrumbs", way(call, below));
        model.addAttribute("deadlineLine", DeadlineLine.of(Message.of("call.units-send"), call.deadline(), call.now()));
    }

    private static List<Entry> way(CallDetails call, boolean below) {
        var letter = call.letterNumber();
        var way = new ArrayList<Entry>();
        way.add(new Entry(Message.of("round.list"), "/rounds"));
        way.add(new Entry(
                Message.of("call.crumb", letter == null ? call.roundNumber() : letter), "/calls/" + call.id()));
        if (below) {
            way.add(new Entry(Message.of("extension.list"), "/calls/" + call.id() + "/extensions"));
        }
        return way;
    }
}

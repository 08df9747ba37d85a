package vn.hientai.amendment.web;

import java.util.List;
import org.springframework.ui.Model;
import vn.hientai.demand.CallDetails;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Message;
import vn.hientai.shared.Role;
import vn.hientai.shared.web.Navigation.Entry;

/** What every page of a call's later documents shows: the call, its tabs, the way back, what the reader may do. */
final class AmendmentPage {

    private AmendmentPage() {}

    static CallDetails put(Model model, CallDetails call, CurrentUser user, boolean below) {
        var address = "/calls/" + call.id();
        var letter = call.letterNumber();
        var crumb = new Entry(Message.of("call.crumb", letter == null ? call.roundNumber() : letter), address);
        var rounds = new Entry(Message.of("round.list"), "/rounds");
        model.addAttribute("call", call);
        model.addAttribute("coordinates", user.is(Role.COMMUNE_COORDINATOR));
        model.addAttribute(
                "readsBoard",
                user.isAny(Role.COMMUNE_COORDINATOR, Role.PARTY_COORDINATOR, Role.COMMUNE_LEADER, Role.AUDITOR));
        model.addAttribute(
                "readsConsolidation",
                user.isAny(Role.COMMUNE_COORDINATOR, Role.COMMUNE_LEADER, Role.COMMUNE_FINANCE, Role.AUDITOR));
        model.addAttribute(
                "breadcrumbs",
                below
                        ? List.of(rounds, crumb, new Entry(Message.of("amendment.list"), address + "/amendments"))
                        : List.of(rounds, crumb));
        return call;
    }
}

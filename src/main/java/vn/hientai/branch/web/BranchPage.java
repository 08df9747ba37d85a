package vn.hientai.branch.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.ui.Model;
import vn.hientai.demand.CallDetails;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Message;
import vn.hientai.shared.Role;
import vn.hientai.shared.web.DeadlineLine;
import vn.hientai.shared.web.Navigation.Entry;

/** What every page of the branch's part shows: the call with its tabs, the deadline of the hand-over, the way back. */
final class BranchPage {

    private BranchPage() {}

    static void put(Model model, CallDetails call, boolean below, CurrentUser user) {
        model.addAttribute("call", call);
        model.addAttribute("runs", user.is(Role.PARTY_COORDINATOR));
        model.addAttribute("coordinates", user.is(Role.COMMUNE_COORDINATOR));
        model.addAttribute(
                "readsBoard",
                user.isAny(Role.COMMUNE_COORDINATOR, Role.PARTY_COORDINATOR, Role.COMMUNE_LEADER, Role.AUDITOR));
        model.addAttribute(
                "readsConsolidation",
                user.isAny(Role.COMMUNE_COORDINATOR, Role.COMMUNE_LEADER, Role.COMMUNE_FINANCE, Role.AUDITOR));
        model.addAttribute("breadcrumbs", way(call, below));
        var branch = call.branch();
        if (branch != null && branch.isPending()) {
            model.addAttribute(
                    "deadlineLine",
                    DeadlineLine.of(Message.of("branch.hands-over"), branch.handoverDeadline(), call.now()));
        }
    }

    private static List<Entry> way(CallDetails call, boolean below) {
        var letter = call.letterNumber();
        var way = new ArrayList<Entry>();
        way.add(new Entry(Message.of("round.list"), "/rounds"));
        way.add(new Entry(
                Message.of("call.crumb", letter == null ? call.roundNumber() : letter), "/calls/" + call.id()));
        if (below) {
            way.add(new Entry(Message.of("branch.title"), "/calls/" + call.id() + "/branch"));
        }
        return way;
    }
}

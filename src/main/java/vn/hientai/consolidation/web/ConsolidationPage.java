package vn.hientai.consolidation.web;

import java.util.List;
import org.springframework.ui.Model;
import vn.hientai.consolidation.ConsolidationDetails;
import vn.hientai.demand.CallDetails;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Message;
import vn.hientai.shared.Role;
import vn.hientai.shared.web.DeadlineLine;
import vn.hientai.shared.web.Navigation.Entry;

/**
 * What every page of a consolidation shows: the call with its tabs and breadcrumbs, the commune's own deadline, and
 * what the reader may do.
 */
final class ConsolidationPage {

    private ConsolidationPage() {}

    static void put(Model model, ConsolidationDetails consolidation, CurrentUser user) {
        var call = consolidation.call();
        model.addAttribute("consolidation", consolidation);
        model.addAttribute("call", call);
        model.addAttribute("horizon", call.horizonFrom() + "–" + call.horizonTo());
        model.addAttribute("coordinates", user.is(Role.COMMUNE_COORDINATOR));
        model.addAttribute("leads", user.is(Role.COMMUNE_LEADER));
        model.addAttribute("readsConsolidation", true);
        var opensProposals = user.isAny(Role.COMMUNE_COORDINATOR, Role.COMMUNE_LEADER, Role.AUDITOR);
        model.addAttribute("readsBoard", opensProposals);
        model.addAttribute("opensProposals", opensProposals);
        model.addAttribute("breadcrumbs", breadcrumbs(call));
        if (!consolidation.isSent()) {
            model.addAttribute(
                    "deadlineLine",
                    DeadlineLine.of(
                            Message.of("consolidation.commune-sends", call.communeName()),
                            call.communeDeadline(),
                            call.now()));
        }
    }

    private static List<Entry> breadcrumbs(CallDetails call) {
        var letter = call.letterNumber();
        return List.of(
                new Entry(Message.of("round.list"), "/rounds"),
                new Entry(
                        Message.of("call.crumb", letter == null ? call.roundNumber() : letter), "/calls/" + call.id()));
    }
}

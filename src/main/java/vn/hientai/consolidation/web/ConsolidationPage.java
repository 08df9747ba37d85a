package vn.hientai.consolidation.web;

import org.springframework.ui.Model;
import vn.hientai.consolidation.ConsolidationDetails;
import vn.hientai.demand.CallDetails;
import vn.hientai.demand.web.CallPage;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Message;
import vn.hientai.shared.Role;
import vn.hientai.shared.web.DeadlineLine;

/**
 * What every page of a consolidation shows: the call with its tabs and breadcrumbs, the commune's own deadline, and
 * what the reader may do.
 */
final class ConsolidationPage {

    private ConsolidationPage() {}

    static void put(Model model, ConsolidationDetails consolidation, CurrentUser user) {
        var call = consolidation.call();
        model.addAttribute("consolidation", consolidation);
        CallPage.put(model, call, user);
        model.addAttribute("horizon", call.horizonFrom() + "–" + call.horizonTo());
        model.addAttribute("leads", user.is(Role.COMMUNE_LEADER));
        var opensProposals = user.isAny(Role.COMMUNE_COORDINATOR, Role.COMMUNE_LEADER, Role.AUDITOR);
        model.addAttribute("opensProposals", opensProposals);
        model.addAttribute("deadlineLine", consolidation.isSent() ? null : line(call));
    }

    private static DeadlineLine line(CallDetails call) {
        return DeadlineLine.of(
                Message.of("consolidation.commune-sends", call.communeName()), call.communeDeadline(), call.now());
    }
}

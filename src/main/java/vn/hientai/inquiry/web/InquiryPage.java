package vn.hientai.inquiry.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.ui.Model;
import vn.hientai.demand.CallDetails;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Message;
import vn.hientai.shared.Role;
import vn.hientai.shared.web.DeadlineLine;
import vn.hientai.shared.web.Navigation.Entry;

/** What every page of inquiries shows: the call with its tabs and breadcrumbs, and until when one can ask. */
final class InquiryPage {

    private InquiryPage() {}

    /** The list itself, below the call. */
    static CallDetails put(Model model, CallDetails call, CurrentUser user) {
        model.addAttribute("call", call);
        model.addAttribute(
                "readsBoard",
                user.isAny(Role.COMMUNE_COORDINATOR, Role.PARTY_COORDINATOR, Role.COMMUNE_LEADER, Role.AUDITOR));
        model.addAttribute(
                "readsConsolidation",
                user.isAny(Role.COMMUNE_COORDINATOR, Role.COMMUNE_LEADER, Role.COMMUNE_FINANCE, Role.AUDITOR));
        model.addAttribute(
                "office",
                user.isAny(
                        Role.COMMUNE_COORDINATOR,
                        Role.PARTY_COORDINATOR,
                        Role.COMMUNE_LEADER,
                        Role.HOME_AFFAIRS_REVIEWER,
                        Role.AUDITOR));
        model.addAttribute("coordinator", user.isAny(Role.COMMUNE_COORDINATOR, Role.PARTY_COORDINATOR));
        model.addAttribute("breadcrumbs", way(call));
        model.addAttribute("deadlineLine", line(call));
        return call;
    }

    /** A page below the list. */
    static CallDetails below(Model model, CallDetails call, CurrentUser user) {
        put(model, call, user);
        var way = new ArrayList<>(way(call));
        way.add(new Entry(Message.of("inquiry.list"), address(call)));
        model.addAttribute("breadcrumbs", way);
        return call;
    }

    static String address(CallDetails call) {
        return "/calls/" + call.id() + "/inquiries";
    }

    private static List<Entry> way(CallDetails call) {
        var letter = call.letterNumber();
        return List.of(
                new Entry(Message.of("round.list"), "/rounds"),
                new Entry(
                        Message.of("call.crumb", letter == null ? call.roundNumber() : letter), "/calls/" + call.id()));
    }

    private static DeadlineLine line(CallDetails call) {
        return call.isOver()
                ? DeadlineLine.of(Message.of("inquiry.units-ask"), call.communeDeadline(), call.now())
                : DeadlineLine.of(Message.of("call.units-send"), call.deadline(), call.now());
    }
}

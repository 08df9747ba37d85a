package vn.hientai.inquiry.web;

import org.springframework.ui.Model;
import vn.hientai.demand.CallDetails;
import vn.hientai.demand.web.CallPage;
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
        CallPage.put(model, call, user);
        model.addAttribute(
                "office",
                user.isAny(
                        Role.COMMUNE_COORDINATOR,
                        Role.PARTY_COORDINATOR,
                        Role.COMMUNE_LEADER,
                        Role.HOME_AFFAIRS_REVIEWER,
                        Role.AUDITOR));
        model.addAttribute("coordinator", user.isAny(Role.COMMUNE_COORDINATOR, Role.PARTY_COORDINATOR));
        if (call.isOver()) {
            model.addAttribute(
                    "deadlineLine",
                    DeadlineLine.of(Message.of("inquiry.units-ask"), call.communeDeadline(), call.now()));
        }
        return call;
    }

    /** A page below the list. */
    static CallDetails below(Model model, CallDetails call, CurrentUser user) {
        put(model, call, user);
        CallPage.putBelow(model, call, user, new Entry(Message.of("inquiry.list"), address(call)));
        return call;
    }

    static String address(CallDetails call) {
        return "/calls/" + call.id() + "/inquiries";
    }
}

package vn.hientai.branch.web;

import org.springframework.ui.Model;
import vn.hientai.demand.CallDetails;
import vn.hientai.demand.web.CallPage;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Message;
import vn.hientai.shared.Role;
import vn.hientai.shared.web.DeadlineLine;
import vn.hientai.shared.web.Navigation.Entry;

/** What every page of the branch's part shows: the call with its tabs, the deadline of the hand-over, the way back. */
final class BranchPage {

    private BranchPage() {}

    static void put(Model model, CallDetails call, boolean below, CurrentUser user) {
        if (below) {
            CallPage.putBelow(
                    model, call, user, new Entry(Message.of("branch.title"), "/calls/" + call.id() + "/branch"));
        } else {
            CallPage.put(model, call, user);
        }
        model.addAttribute("runs", user.is(Role.PARTY_COORDINATOR));
        var branch = call.branch();
        if (branch != null && branch.isPending()) {
            model.addAttribute(
                    "deadlineLine",
                    DeadlineLine.of(Message.of("branch.hands-over"), branch.handoverDeadline(), call.now()));
        }
    }
}

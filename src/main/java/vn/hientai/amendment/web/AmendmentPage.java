package vn.hientai.amendment.web;

import org.springframework.ui.Model;
import vn.hientai.demand.CallDetails;
import vn.hientai.demand.web.CallPage;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Message;
import vn.hientai.shared.web.Navigation.Entry;

/** What every page of a call's later documents shows: the call, its tabs, the way back, what the reader may do. */
final class AmendmentPage {

    private AmendmentPage() {}

    static CallDetails put(Model model, CallDetails call, CurrentUser user, boolean below) {
        return below
                ? CallPage.putBelow(
                        model,
                        call,
                        user,
                        new Entry(Message.of("amendment.list"), "/calls/" + call.id() + "/amendments"))
                : CallPage.put(model, call, user);
    }
}

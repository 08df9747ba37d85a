package vn.hientai.extension.web;

import org.springframework.ui.Model;
import vn.hientai.demand.CallDetails;
import vn.hientai.demand.web.CallPage;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Message;
import vn.hientai.shared.Role;
import vn.hientai.shared.web.Navigation.Entry;

/**
 * What every page of extensions shows: the call with its tabs and deadline line, the way back, what the reader may do.
 */
final class ExtensionPage {

    private ExtensionPage() {}

    static void put(Model model, CallDetails call, boolean below, CurrentUser user) {
        if (below) {
            CallPage.putBelow(
                    model, call, user, new Entry(Message.of("extension.list"), "/calls/" + call.id() + "/extensions"));
        } else {
            CallPage.put(model, call, user);
        }
        model.addAttribute("coordinates", user.isAny(Role.COMMUNE_COORDINATOR, Role.PARTY_COORDINATOR));
        model.addAttribute("leads", user.is(Role.COMMUNE_LEADER));
    }
}

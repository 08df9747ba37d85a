package vn.hientai.amendment.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.hientai.amendment.AmendmentQueries;
import vn.hientai.demand.CallId;
import vn.hientai.demand.CallQueries;
import vn.hientai.shared.CurrentUser;

/** The documents that came after a call, for everybody who may read it. */
@Controller
class AmendmentController {

    private final CallQueries calls;
    private final AmendmentQueries amendments;
    private final CurrentUser user;

    AmendmentController(CallQueries calls, AmendmentQueries amendments, CurrentUser user) {
        this.calls = calls;
        this.amendments = amendments;
        this.user = user;
    }

    @GetMapping("/calls/{id}/amendments")
    String index(@PathVariable CallId id, Model model) {
        AmendmentPage.put(model, calls.details(id, user.scope()), user, false);
        model.addAttribute("amendments", amendments.of(id, user.scope()));
        return "amendment/amendments/index";
    }
}

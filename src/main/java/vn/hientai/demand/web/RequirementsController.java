package vn.hientai.demand.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hientai.demand.CallId;
import vn.hientai.demand.CallManagement;
import vn.hientai.demand.CallQueries;
import vn.hientai.shared.CurrentUser;

/** What a call asks of a sending beside its lines, while it is a draft. */
@Controller
@RequestMapping("/calls/{id}/requirements")
class RequirementsController {

    private final CallQueries calls;
    private final CallManagement management;
    private final CurrentUser user;

    RequirementsController(CallQueries calls, CallManagement management, CurrentUser user) {
        this.calls = calls;
        this.management = management;
        this.user = user;
    }

    @GetMapping
    String edit(@PathVariable CallId id, Model model) {
        CallPage.put(model, calls.draft(id, user.scope()), user);
        return "demand/calls/requirements";
    }

    @PostMapping
    String update(
            @PathVariable CallId id,
            @RequestParam long version,
            @RequestParam(defaultValue = "false") boolean headApproval,
            @RequestParam(defaultValue = "false") boolean signedScan,
            RedirectAttributes redirect) {
        management.ask(id, version, headApproval, signedScan);
        redirect.addFlashAttribute("notice", "call.changed");
        return "redirect:/calls/" + id;
    }
}

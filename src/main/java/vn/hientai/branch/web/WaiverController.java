package vn.hientai.branch.web;

import static vn.hientai.shared.web.FormPost.submit;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hientai.branch.BranchQueries;
import vn.hientai.branch.WaiverManagement;
import vn.hientai.demand.CallId;
import vn.hientai.shared.CurrentUser;

/** What the commune's coordinator decides about an overdue hand-over: to go on without it, or to wait for it again. */
@Controller
@RequestMapping("/calls/{id}/branch")
class WaiverController {

    private static final String PAGE = "branch/branches/show";

    private final BranchQueries branches;
    private final WaiverManagement management;
    private final CurrentUser user;

    WaiverController(BranchQueries branches, WaiverManagement management, CurrentUser user) {
        this.branches = branches;
        this.management = management;
        this.user = user;
    }

    @PostMapping("/waiver")
    String waive(
            @PathVariable CallId id,
            @Valid WaiverForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        put(model, id);
        return submit(result, PAGE, () -> {
            management.waive(id, form.seen, form.reason);
            redirect.addFlashAttribute("notice", "branch.waiver-kept");
            return "redirect:/calls/" + id + "/branch";
        });
    }

    @PostMapping("/awaiting")
    String await(
            @PathVariable CallId id,
            @Valid WaiverForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        put(model, id);
        return submit(result, PAGE, () -> {
            management.await(id, form.seen, form.reason);
            redirect.addFlashAttribute("notice", "branch.awaiting-kept");
            return "redirect:/calls/" + id + "/branch";
        });
    }

    private void put(Model model, CallId id) {
        management.requireDeciding(id);
        var details = branches.details(id, user.scope());
        BranchPage.put(model, details.call(), false, user);
        model.addAttribute("details", details);
    }
}

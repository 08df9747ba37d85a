package vn.hientai.branch.web;

import static vn.hientai.shared.web.FormPost.submit;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hientai.branch.BranchDetails;
import vn.hientai.branch.BranchQueries;
import vn.hientai.branch.SubCallManagement;
import vn.hientai.demand.CallId;
import vn.hientai.shared.CurrentUser;

/** The Party branch's part of a call: where it stands, its letter with the inner deadline, and the sending of it. */
@Controller
@RequestMapping("/calls/{id}/branch")
class BranchController {

    private static final String SHOW = "branch/branches/show";
    private static final String EDIT = "branch/branches/edit";

    private final BranchQueries branches;
    private final SubCallManagement management;
    private final CurrentUser user;

    BranchController(BranchQueries branches, SubCallManagement management, CurrentUser user) {
        this.branches = branches;
        this.management = management;
        this.user = user;
    }

    @GetMapping
    String show(@PathVariable CallId id, Model model) {
        put(model, id, false);
        model.addAttribute(new WaiverForm());
        return SHOW;
    }

    @GetMapping("/letter")
    String edit(@PathVariable CallId id, Model model) {
        management.requireRunning(id);
        var details = put(model, id, true);
        if (details.call().branch() == null || details.isOpened() || details.isHandedOver()) {
            return redirect(id);
        }
        model.addAttribute(SubCallForm.of(details));
        return EDIT;
    }

    @PostMapping("/letter")
    String update(
            @PathVariable CallId id,
            @Valid SubCallForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        management.requireRunning(id);
        put(model, id, true);
        return submit(result, EDIT, () -> {
            management.prepare(id, form.version, form.toCommand());
            redirect.addFlashAttribute("notice", "branch.prepared");
            return redirect(id);
        });
    }

    @PostMapping("/opening")
    String open(@PathVariable CallId id, @RequestParam long version, RedirectAttributes redirect) {
        management.open(id, version);
        redirect.addFlashAttribute("notice", "branch.opened");
        return redirect(id);
    }

    private BranchDetails put(Model model, CallId id, boolean below) {
        var details = branches.details(id, user.scope());
        BranchPage.put(model, details.call(), below, user);
        model.addAttribute("details", details);
        return details;
    }

    private static String redirect(CallId id) {
        return "redirect:/calls/" + id + "/branch";
    }
}

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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hientai.branch.HandoverManagement;
import vn.hientai.branch.HandoverQueries;
import vn.hientai.demand.CallId;
import vn.hientai.shared.CurrentUser;

/** The page that stops the Party branch before it hands over, with all that is handed over; posting it hands over. */
@Controller
@RequestMapping("/calls/{id}/branch/handover")
class HandoverController {

    private static final String PAGE = "branch/handovers/new";

    private final HandoverQueries queries;
    private final HandoverManagement management;
    private final CurrentUser user;

    HandoverController(HandoverQueries queries, HandoverManagement management, CurrentUser user) {
        this.queries = queries;
        this.management = management;
        this.user = user;
    }

    @GetMapping
    String newForm(@PathVariable CallId id, Model model) {
        if (!queries.isPending(id)) {
            return "redirect:/calls/" + id + "/branch";
        }
        put(model, id);
        model.addAttribute(new HandoverForm());
        return PAGE;
    }

    @PostMapping
    String create(
            @PathVariable CallId id,
            @Valid HandoverForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        put(model, id);
        return submit(result, PAGE, () -> {
            management.handOver(id, form.toCommand());
            redirect.addFlashAttribute("notice", "handover.done");
            return "redirect:/calls/" + id + "/branch";
        });
    }

    private void put(Model model, CallId id) {
        var preview = queries.preview(id);
        BranchPage.put(model, preview.call(), true, user);
        model.addAttribute("preview", preview);
    }
}

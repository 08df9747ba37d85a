package vn.hientai.consolidation.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hientai.consolidation.ConfirmationManagement;
import vn.hientai.consolidation.ConfirmationQueries;
import vn.hientai.demand.CallId;
import vn.hientai.shared.CurrentUser;

/** The page that stops a leader before confirming, with all that is confirmed; posting it confirms exactly that. */
@Controller
@RequestMapping("/calls/{id}/consolidation/confirmation")
class ConfirmationController {

    private final ConfirmationQueries confirmations;
    private final ConfirmationManagement management;
    private final CurrentUser user;

    ConfirmationController(ConfirmationQueries confirmations, ConfirmationManagement management, CurrentUser user) {
        this.confirmations = confirmations;
        this.management = management;
        this.user = user;
    }

    @GetMapping
    String newForm(@PathVariable CallId id, Model model) {
        var preview = confirmations.preview(id);
        ConsolidationPage.put(model, preview.details(), user);
        model.addAttribute("preview", preview);
        return "consolidation/confirmations/new";
    }

    @PostMapping
    String create(@PathVariable CallId id, @RequestParam String fingerprint, RedirectAttributes redirect) {
        management.confirm(id, fingerprint);
        redirect.addFlashAttribute("notice", "confirmation.done");
        return "redirect:/calls/" + id + "/consolidation";
    }
}

package vn.hientai.extension.web;

import static vn.hientai.shared.web.FormPost.submit;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hientai.extension.ExtensionDecision;
import vn.hientai.extension.ExtensionId;
import vn.hientai.extension.ExtensionQueries;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Role;

/** A leader's decision on a proposed extension: its confirmation or its refusal. */
@Controller
@RequestMapping("/extensions/{id}")
class DecisionController {

    private final ExtensionQueries extensions;
    private final ExtensionDecision decision;
    private final CurrentUser user;

    DecisionController(ExtensionQueries extensions, ExtensionDecision decision, CurrentUser user) {
        this.extensions = extensions;
        this.decision = decision;
        this.user = user;
    }

    @PostMapping("/confirmation")
    String confirm(
            @PathVariable ExtensionId id,
            @Valid ConfirmationForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        put(model, id);
        return submit(result, DecisionPage.TEMPLATE, () -> {
            decision.confirm(id, form.version, form.documentNumber, form.documentedOn);
            redirect.addFlashAttribute("notice", "extension.confirmed");
            return "redirect:/extensions/" + id;
        });
    }

    @PostMapping("/refusal")
    String decline(
            @PathVariable ExtensionId id,
            @Valid RefusalForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        put(model, id);
        return submit(result, DecisionPage.TEMPLATE, () -> {
            decision.decline(id, form.version, form.declineReason);
            redirect.addFlashAttribute("notice", "extension.declined");
            return "redirect:/extensions/" + id;
        });
    }

    private void put(Model model, ExtensionId id) {
        DecisionPage.put(model, extensions.details(id, user.scope().as(Role.COMMUNE_LEADER)), user);
    }
}

package vn.hientai.amendment.web;

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
import vn.hientai.amendment.AmendmentManagement;
import vn.hientai.amendment.AmendmentQueries;
import vn.hientai.demand.CallId;
import vn.hientai.shared.CurrentUser;

/** Corrects what a published call says, or takes the call back after a page that says what that means. */
@Controller
@RequestMapping("/calls/{id}/amendments")
class LaterDocumentController {

    private static final String CORRECTION = "amendment/amendments/correction";
    private static final String REVOCATION = "amendment/amendments/revocation";

    private final AmendmentQueries amendments;
    private final AmendmentManagement management;
    private final CurrentUser user;

    LaterDocumentController(AmendmentQueries amendments, AmendmentManagement management, CurrentUser user) {
        this.amendments = amendments;
        this.management = management;
        this.user = user;
    }

    @GetMapping("/correction")
    String correction(@PathVariable CallId id, Model model) {
        return empty(CORRECTION, id, model);
    }

    @PostMapping("/correction")
    String correct(
            @PathVariable CallId id,
            @Valid DocumentForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        put(id, model);
        return submit(result, CORRECTION, () -> {
            management.correct(id, form.toDocument());
            return done("amendment.corrected", id, redirect);
        });
    }

    @GetMapping("/revocation")
    String revocation(@PathVariable CallId id, Model model) {
        return empty(REVOCATION, id, model);
    }

    @PostMapping("/revocation")
    String revoke(
            @PathVariable CallId id,
            @Valid DocumentForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        put(id, model);
        return submit(result, REVOCATION, () -> {
            management.revoke(id, form.toDocument());
            return done("amendment.revoked", id, redirect);
        });
    }

    private String empty(String page, CallId id, Model model) {
        put(id, model);
        model.addAttribute(DocumentForm.start());
        return page;
    }

    private void put(CallId id, Model model) {
        AmendmentPage.put(model, amendments.amendable(id), user, true);
    }

    private static String done(String notice, CallId id, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", notice);
        return "redirect:/calls/" + id + "/amendments";
    }
}

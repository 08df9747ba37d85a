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

/** Corrects what a published call says. */
@Controller
@RequestMapping("/calls/{id}/amendments/correction")
class CorrectionController {

    private static final String PAGE = "amendment/amendments/correction";

    private final AmendmentQueries amendments;
    private final AmendmentManagement management;
    private final CurrentUser user;

    CorrectionController(AmendmentQueries amendments, AmendmentManagement management, CurrentUser user) {
        this.amendments = amendments;
        this.management = management;
        this.user = user;
    }

    @GetMapping
    String newForm(@PathVariable CallId id, Model model) {
        AmendmentPage.put(model, amendments.amendable(id), user, true);
        model.addAttribute(DocumentForm.start());
        return PAGE;
    }

    @PostMapping
    String create(
            @PathVariable CallId id,
            @Valid DocumentForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        AmendmentPage.put(model, amendments.amendable(id), user, true);
        return submit(result, PAGE, () -> {
            management.correct(id, form.toDocument());
            redirect.addFlashAttribute("notice", "amendment.corrected");
            return "redirect:/calls/" + id + "/amendments";
        });
    }
}

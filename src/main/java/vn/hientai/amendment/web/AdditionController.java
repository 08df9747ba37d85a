package vn.hientai.amendment.web;

import static vn.hientai.shared.web.FormPost.submit;

import jakarta.validation.Valid;
import java.util.HashSet;
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
import vn.hientai.demand.CallDetails;
import vn.hientai.demand.CallId;
import vn.hientai.shared.CurrentUser;

/** Adds units that a published call had forgotten. */
@Controller
@RequestMapping("/calls/{id}/amendments/addition")
class AdditionController {

    private static final String PAGE = "amendment/amendments/addition";

    private final AmendmentQueries amendments;
    private final AmendmentManagement management;
    private final CurrentUser user;

    AdditionController(AmendmentQueries amendments, AmendmentManagement management, CurrentUser user) {
        this.amendments = amendments;
        this.management = management;
        this.user = user;
    }

    @GetMapping
    String newForm(@PathVariable CallId id, Model model) {
        model.addAttribute(AdditionForm.start(put(id, model)));
        return PAGE;
    }

    @PostMapping
    String create(
            @PathVariable CallId id,
            @Valid AdditionForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        put(id, model);
        return submit(result, PAGE, () -> {
            management.add(id, new HashSet<>(form.units), form.deadline(), form.toDocument());
            redirect.addFlashAttribute("notice", "amendment.units-added");
            return "redirect:/calls/" + id + "/amendments";
        });
    }

    private CallDetails put(CallId id, Model model) {
        model.addAttribute("forgotten", amendments.forgotten(id));
        return AmendmentPage.put(model, amendments.amendable(id), user, true);
    }
}

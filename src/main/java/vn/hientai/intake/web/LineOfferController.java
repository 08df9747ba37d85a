package vn.hientai.intake.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hientai.demand.ProposalId;
import vn.hientai.intake.LineOfferManagement;
import vn.hientai.shared.RuleViolation;

/** Where a coordinator offers a unit the lines of another one, and the unit says that it does without. */
@Controller
@RequestMapping("/proposals/{id}/offers")
class LineOfferController {

    private static final String NEW = "intake/offers/new";

    private final LineOfferPages pages;
    private final LineOfferManagement offers;

    LineOfferController(LineOfferPages pages, LineOfferManagement offers) {
        this.pages = pages;
        this.offers = offers;
    }

    @GetMapping("/new")
    String newForm(@PathVariable ProposalId id, Model model) {
        pages.choice(id, model);
        var form = new LineOfferForm();
        form.key = UUID.randomUUID();
        model.addAttribute(form);
        return NEW;
    }

    @PostMapping
    String create(
            @PathVariable ProposalId id,
            LineOfferForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        pages.choice(id, model);
        form.require(result);
        if (result.hasErrors()) {
            return NEW;
        }
        try {
            offers.offer(id, form.id(), form.source());
        } catch (RuleViolation violation) {
            result.reject(violation.code(), violation.arguments(), violation.code());
            return NEW;
        }
        redirect.addFlashAttribute("notice", "line-offer.made");
        return "redirect:/proposals/" + id + "/offers/new";
    }

    @PostMapping("/declining")
    String decline(@PathVariable ProposalId id, RedirectAttributes redirect) {
        offers.decline(id);
        redirect.addFlashAttribute("notice", "line-offer.declined");
        return "redirect:/proposals/" + id;
    }
}

package vn.hientai.demand.web;

import static vn.hientai.shared.web.FormPost.submit;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hientai.demand.ProposalDetails;
import vn.hientai.demand.ProposalId;
import vn.hientai.demand.Returns;
import vn.hientai.shared.web.Option;

/** Gives an answer back to its unit: why, what in which line, until when. */
@Controller
@RequestMapping("/proposals/{id}/return")
class ReturnController {

    private final ProposalPages pages;
    private final ProposalLines lines;
    private final Returns returns;

    ReturnController(ProposalPages pages, ProposalLines lines, Returns returns) {
        this.pages = pages;
        this.lines = lines;
        this.returns = returns;
    }

    @GetMapping
    String newForm(@PathVariable ProposalId id, Model model) {
        var proposal = put(id, model);
        model.addAttribute(ReturnForm.of(proposal.lastSnapshot()));
        return proposal.isReturnable() ? "demand/proposals/return" : "redirect:" + ProposalPages.address(id);
    }

    @PostMapping
    String create(
            @PathVariable ProposalId id,
            @Valid ReturnForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        put(id, model);
        return submit(result, "demand/proposals/return", () -> {
            returns.giveBack(id, form.snapshot, form.toCommand());
            redirect.addFlashAttribute("notice", "proposal.returned");
            return "redirect:" + ProposalPages.address(id);
        });
    }

    @ModelAttribute("reasons")
    List<Option> reasons() {
        return ReturnForm.REASONS;
    }

    private ProposalDetails put(ProposalId id, Model model) {
        var proposal = pages.ofCoordinator(id, model);
        lines.addStanding(proposal, model);
        return proposal;
    }
}

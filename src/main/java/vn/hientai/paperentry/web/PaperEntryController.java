package vn.hientai.paperentry.web;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hientai.demand.ProposalId;
import vn.hientai.paperentry.PaperManagement;
import vn.hientai.paperentry.SentMeanwhile;

/** Begins the entry of a unit's paper. */
@Controller
@RequestMapping("/proposals/{id}/papers")
class PaperEntryController {

    private static final String NEW = "paperentry/papers/new";

    private final PaperPages pages;
    private final PaperManagement papers;

    PaperEntryController(PaperPages pages, PaperManagement papers) {
        this.pages = pages;
        this.papers = papers;
    }

    @GetMapping("/new")
    String newForm(@PathVariable ProposalId id, Model model) {
        model.addAttribute(PaperForm.of(pages.start(id, model)));
        return NEW;
    }

    /** Should the unit have sent meanwhile, the page comes back with both and asks for a reason. */
    @PostMapping
    String create(
            @PathVariable ProposalId id,
            @Valid PaperForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        var start = pages.start(id, model);
        form.requireFile(result);
        return ScanPost.submit(result, NEW, () -> {
            try {
                var paper = papers.enter(id, form.toCommand());
                redirect.addFlashAttribute("notice", "paper.entered");
                return "redirect:/papers/" + paper;
            } catch (SentMeanwhile meanwhile) {
                form.seen = start.proposal().lastSnapshot();
                throw meanwhile;
            }
        });
    }
}

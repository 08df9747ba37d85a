package vn.hientai.paperentry.web;

import static vn.hientai.shared.web.FormPost.submit;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hientai.paperentry.PaperConfirmation;
import vn.hientai.paperentry.PaperEntryId;
import vn.hientai.paperentry.PaperManagement;

/** The steps of a paper: handed over, taken back, given up, confirmed, refused. */
@Controller
@RequestMapping("/papers/{id}")
class PaperStateController {

    private final PaperPages pages;
    private final PaperManagement management;
    private final PaperConfirmation confirmation;

    PaperStateController(PaperPages pages, PaperManagement management, PaperConfirmation confirmation) {
        this.pages = pages;
        this.management = management;
        this.confirmation = confirmation;
    }

    @PostMapping("/handover")
    String handOver(@PathVariable PaperEntryId id, @RequestParam long version, RedirectAttributes redirect) {
        management.handOver(id, version);
        return done(id, "paper.handed-over", redirect);
    }

    @PostMapping("/resumption")
    String resume(@PathVariable PaperEntryId id, @RequestParam long version, RedirectAttributes redirect) {
        management.resume(id, version);
        return done(id, "paper.resumed", redirect);
    }

    @PostMapping("/cancellation")
    String cancel(@PathVariable PaperEntryId id, @RequestParam long version, RedirectAttributes redirect) {
        management.cancel(id, version);
        return done(id, "paper.cancelled", redirect);
    }

    /** Should the unit have sent meanwhile, the page comes back with its sending beside the paper and asks again. */
    @PostMapping("/confirmation")
    String confirm(
            @PathVariable PaperEntryId id,
            @Valid ConfirmationForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        var paper = pages.toDecide(id, model);
        model.addAttribute(RejectionForm.of(paper));
        return submit(result, PaperController.SHOW, () -> {
            try {
                confirmation.confirm(id, form.version, form.seen, form.replaceReason);
            } finally {
                form.seen = paper.proposal().lastSnapshot();
            }
            return done(id, "paper.confirmed", redirect);
        });
    }

    @PostMapping("/rejection")
    String reject(
            @PathVariable PaperEntryId id,
            @Valid RejectionForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        model.addAttribute(ConfirmationForm.of(pages.toDecide(id, model)));
        return submit(result, PaperController.SHOW, () -> {
            confirmation.reject(id, form.version, form.refusal, form.refusalReason);
            return done(id, "paper.rejected", redirect);
        });
    }

    private static String done(PaperEntryId id, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", notice);
        return "redirect:/papers/" + id;
    }
}

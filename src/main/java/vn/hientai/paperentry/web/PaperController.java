package vn.hientai.paperentry.web;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hientai.document.FileDownload;
import vn.hientai.paperentry.PaperEntryId;
import vn.hientai.paperentry.PaperManagement;
import vn.hientai.paperentry.PaperQueries;
import vn.hientai.shared.CurrentUser;

/** A paper: its facts, its lines, its scan. */
@Controller
@RequestMapping("/papers/{id}")
class PaperController {

    static final String SHOW = "paperentry/papers/show";
    private static final String EDIT = "paperentry/papers/edit";

    private final PaperPages pages;
    private final PaperManagement management;
    private final PaperQueries papers;
    private final CurrentUser user;

    PaperController(PaperPages pages, PaperManagement management, PaperQueries papers, CurrentUser user) {
        this.pages = pages;
        this.management = management;
        this.papers = papers;
        this.user = user;
    }

    @GetMapping
    String show(@PathVariable PaperEntryId id, Model model) {
        var paper = pages.show(id, model);
        model.addAttribute(ConfirmationForm.of(paper));
        model.addAttribute(RejectionForm.of(paper));
        return SHOW;
    }

    @GetMapping("/edit")
    String edit(@PathVariable PaperEntryId id, Model model) {
        var paper = pages.toEdit(id, model);
        model.addAttribute(PaperForm.of(paper));
        return paper.canEdit() ? EDIT : "redirect:/papers/" + id;
    }

    @PostMapping
    String update(
            @PathVariable PaperEntryId id,
            @Valid PaperForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        pages.toEdit(id, model);
        return ScanPost.submit(result, EDIT, () -> {
            management.change(id, form.version, form.toArrival(), form.scan());
            redirect.addFlashAttribute("notice", "paper.changed");
            return "redirect:/papers/" + id;
        });
    }

    @GetMapping("/scan")
    ResponseEntity<byte[]> scan(@PathVariable PaperEntryId id) {
        return FileDownload.of(papers.scan(id, user.scope()));
    }
}

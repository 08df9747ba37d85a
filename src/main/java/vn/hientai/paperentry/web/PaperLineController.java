package vn.hientai.paperentry.web;

import static vn.hientai.shared.web.FormPost.submit;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hientai.demand.LineId;
import vn.hientai.demand.web.LineForm;
import vn.hientai.paperentry.PaperEntryId;
import vn.hientai.paperentry.PaperLineManagement;

/** The lines of a paper, typed into the same form as a unit's own. */
@Controller
@RequestMapping("/papers/{id}/lines")
class PaperLineController {

    private static final String NEW = "paperentry/lines/new";
    private static final String EDIT = "paperentry/lines/edit";

    private final PaperLinePages pages;
    private final PaperLineManagement lines;

    PaperLineController(PaperLinePages pages, PaperLineManagement lines) {
        this.pages = pages;
        this.lines = lines;
    }

    @GetMapping("/new")
    String newForm(@PathVariable PaperEntryId id, Model model) {
        var paper = pages.open(id, model);
        model.addAttribute(LineForm.empty());
        return paper.canEdit() ? NEW : toPaper(id);
    }

    @PostMapping
    String create(
            @PathVariable PaperEntryId id,
            LineForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        var checked = pages.check(form, pages.open(id, model), result);
        return submit(result, NEW, () -> {
            lines.add(id, form.newLine(), checked.line());
            return saved(id, form, redirect);
        });
    }

    @GetMapping("/{lineId}/edit")
    String edit(@PathVariable PaperEntryId id, @PathVariable LineId lineId, Model model) {
        var paper = pages.open(id, model);
        model.addAttribute(LineForm.of(pages.line(id, lineId)));
        return paper.canEdit() ? EDIT : toPaper(id);
    }

    @PostMapping("/{lineId}")
    String update(
            @PathVariable PaperEntryId id,
            @PathVariable LineId lineId,
            LineForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        var checked = pages.check(form, pages.open(id, model), result);
        return submit(result, EDIT, () -> {
            lines.change(id, lineId, form.version(), checked.line());
            return saved(id, form, redirect);
        });
    }

    @PostMapping("/{lineId}/removal")
    String remove(
            @PathVariable PaperEntryId id,
            @PathVariable LineId lineId,
            @RequestParam long version,
            RedirectAttributes redirect) {
        lines.remove(id, lineId, version);
        redirect.addFlashAttribute("notice", "line.removed");
        return toPaper(id);
    }

    private static String saved(PaperEntryId id, LineForm form, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "paper.line-saved");
        return toPaper(id) + (form.asksForAnother() ? "/lines/new" : "");
    }

    private static String toPaper(PaperEntryId id) {
        return "redirect:/papers/" + id;
    }
}

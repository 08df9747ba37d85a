package vn.hientai.demand.web;

import static vn.hientai.shared.web.FormPost.submit;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hientai.demand.LineId;
import vn.hientai.demand.LineManagement;
import vn.hientai.demand.ProposalId;
import vn.hientai.shared.NotFound;

/** The lines of a unit's draft, one a page. */
@Controller
@RequestMapping("/proposals/{id}/lines")
class LineController {

    private static final String NEW = "demand/proposals/lines/new";
    private static final String EDIT = "demand/proposals/lines/edit";

    private final LinePages pages;
    private final LineManagement lines;

    LineController(LinePages pages, LineManagement lines) {
        this.pages = pages;
        this.lines = lines;
    }

    @GetMapping("/new")
    String newForm(@PathVariable ProposalId id, Model model) {
        var proposal = pages.open(id, model);
        model.addAttribute(LineForm.empty());
        return proposal.canEdit() ? NEW : toProposal(id);
    }

    /**
     * A form that comes again is answered as it was before. Should it say something else by then, as one does that was
     * opened again with the back button, the line is stored already: the page comes back with both contents.
     */
    @PostMapping
    String create(
            @PathVariable ProposalId id,
            LineForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        var proposal = pages.open(id, model);
        var checked = pages.check(form, proposal, result);
        var line = form.newLine();
        try {
            return submit(result, NEW, () -> {
                lines.keep(id, line, null, checked.line());
                return saved(id, form, redirect);
            });
        } catch (OptimisticLockingFailureException stored) {
            model.addAttribute("lineId", line);
            return pages.conflict(proposal, line, form, model) ? EDIT : NEW;
        }
    }

    @GetMapping("/{lineId}/edit")
    String edit(@PathVariable ProposalId id, @PathVariable LineId lineId, Model model) {
        var proposal = pages.open(id, model);
        model.addAttribute(LineForm.of(pages.line(id, lineId)));
        return proposal.canEdit() ? EDIT : toProposal(id);
    }

    /** Should somebody else have been faster, the page comes back with both contents, because a redirect loses one. */
    @PostMapping("/{lineId}")
    String update(
            @PathVariable ProposalId id,
            @PathVariable LineId lineId,
            LineForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        var proposal = pages.open(id, model);
        pages.takeStored(id, lineId, form);
        var checked = pages.check(form, proposal, result);
        try {
            return submit(result, EDIT, () -> {
                lines.change(id, lineId, form.version, checked.line());
                return saved(id, form, redirect);
            });
        } catch (OptimisticLockingFailureException | NotFound faster) {
            return pages.conflict(proposal, lineId, form, model) ? EDIT : NEW;
        }
    }

    private static String saved(ProposalId id, LineForm form, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "line.saved");
        return toProposal(id) + (form.another ? "/lines/new" : "");
    }

    private static String toProposal(ProposalId id) {
        return "redirect:" + ProposalPages.address(id);
    }
}

package vn.hientai.consolidation.web;

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
import vn.hientai.consolidation.FigureManagement;
import vn.hientai.consolidation.FigureQueries;
import vn.hientai.consolidation.LineFigures;
import vn.hientai.demand.CallId;
import vn.hientai.demand.LineId;
import vn.hientai.shared.CurrentUser;

/** The agreed figure of a line: everybody who sees the table reads it with its history, the coordinator sets it. */
@Controller
@RequestMapping("/calls/{id}/lines/{lineId}/agreed-figure")
class AgreedFigureController {

    private static final String PAGE = "consolidation/figures/edit";

    private final FigureQueries figures;
    private final FigureManagement management;
    private final CurrentUser user;

    AgreedFigureController(FigureQueries figures, FigureManagement management, CurrentUser user) {
        this.figures = figures;
        this.management = management;
        this.user = user;
    }

    @GetMapping
    String edit(@PathVariable CallId id, @PathVariable LineId lineId, Model model) {
        model.addAttribute(AgreedFigureForm.of(put(model, figures.line(id, lineId, user.scope()))));
        return PAGE;
    }

    @PostMapping
    String update(
            @PathVariable CallId id,
            @PathVariable LineId lineId,
            @Valid AgreedFigureForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        form.checkAgainst(
                put(model, figures.lineToAgree(id, lineId, user.scope())).line(), result);
        return submit(result, PAGE, () -> {
            management.agree(id, lineId, form.toCommand());
            redirect.addFlashAttribute("notice", "figure.agreed");
            return "redirect:/calls/" + id + "/lines/" + lineId + "/agreed-figure";
        });
    }

    private LineFigures put(Model model, LineFigures line) {
        ConsolidationPage.put(model, line.details(), user);
        model.addAttribute("figures", line);
        return line;
    }
}

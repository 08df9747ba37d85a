package vn.hientai.review.web;

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
import vn.hientai.cityround.web.CityRoundPage;
import vn.hientai.demand.LineId;
import vn.hientai.demand.RoundId;
import vn.hientai.review.LineDecisions;
import vn.hientai.review.ReviewManagement;
import vn.hientai.review.ReviewQueries;
import vn.hientai.shared.CurrentUser;

/** One line with the figures of the three tiers and every decision on it; the reviewer decides. */
@Controller
@RequestMapping("/city-rounds/{id}/lines/{lineId}/decision")
class LineDecisionController {

    private static final String PAGE = "review/lines/decision";

    private final ReviewQueries lines;
    private final ReviewManagement management;
    private final CurrentUser user;

    LineDecisionController(ReviewQueries lines, ReviewManagement management, CurrentUser user) {
        this.lines = lines;
        this.management = management;
        this.user = user;
    }

    @GetMapping
    String edit(@PathVariable RoundId id, @PathVariable LineId lineId, LineView view, Model model) {
        model.addAttribute(DecisionForm.of(
                put(model, lines.line(id, lineId, user.scope()), view).line()));
        return PAGE;
    }

    @PostMapping
    String update(
            @PathVariable RoundId id,
            @PathVariable LineId lineId,
            LineView view,
            @Valid DecisionForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        form.checkAgainst(put(model, management.toDecide(id, lineId), view).line(), result);
        return submit(result, PAGE, () -> {
            management.decide(id, lineId, form.toCommand());
            redirect.addFlashAttribute("notice", "decision.saved");
            return "redirect:" + view.address(id);
        });
    }

    private LineDecisions put(Model model, LineDecisions line, LineView view) {
        CityRoundPage.put(model, line.round(), user);
        model.addAttribute("decisions", line);
        model.addAttribute("view", view.fields());
        model.addAttribute("back", view.address(line.round().id()));
        return line;
    }
}

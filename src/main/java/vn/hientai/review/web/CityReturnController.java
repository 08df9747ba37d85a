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
import vn.hientai.consolidation.ConsolidationId;
import vn.hientai.consolidation.SentConsolidation;
import vn.hientai.demand.RoundId;
import vn.hientai.review.LineFilter;
import vn.hientai.review.ReviewManagement;
import vn.hientai.review.ReviewQueries;
import vn.hientai.shared.CurrentUser;

/** Gives a consolidation back to its commune: why, what in which line, until when. */
@Controller
@RequestMapping("/city-rounds/{id}/consolidations/{consolidationId}/return")
class CityReturnController {

    private static final String PAGE = "review/consolidations/return";

    private final ConsolidationPages pages;
    private final ReviewQueries lines;
    private final ReviewManagement management;
    private final CurrentUser user;

    CityReturnController(ConsolidationPages pages, ReviewQueries lines, ReviewManagement management, CurrentUser user) {
        this.pages = pages;
        this.lines = lines;
        this.management = management;
        this.user = user;
    }

    @GetMapping
    String newForm(@PathVariable RoundId id, @PathVariable ConsolidationId consolidationId, Model model) {
        var sent = put(id, consolidationId, model);
        model.addAttribute(CityReturnForm.of(sent.version()));
        return sent.isUnderReview() ? PAGE : "redirect:" + ConsolidationPages.address(id, consolidationId);
    }

    @PostMapping
    String create(
            @PathVariable RoundId id,
            @PathVariable ConsolidationId consolidationId,
            @Valid CityReturnForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        put(id, consolidationId, model);
        return submit(result, PAGE, () -> {
            management.giveBack(id, consolidationId, form.toCommand());
            redirect.addFlashAttribute("notice", "review.returned");
            return "redirect:" + ConsolidationPages.address(id, consolidationId);
        });
    }

    private SentConsolidation put(RoundId id, ConsolidationId consolidationId, Model model) {
        var sent = management.toReturn(id, consolidationId);
        pages.put(id, consolidationId, model);
        var ofCommune = LineFilter.ALL.ofCommune(sent.call().communeCode());
        model.addAttribute("lines", lines.all(id, ofCommune, user.scope()));
        return sent;
    }
}

package vn.hientai.review.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hientai.cityround.web.CityRoundPage;
import vn.hientai.demand.RoundId;
import vn.hientai.review.Comparison.By;
import vn.hientai.review.ComparisonQueries;
import vn.hientai.review.TotalsBy;
import vn.hientai.review.TotalsQueries;
import vn.hientai.shared.CurrentUser;

/** What the lines of a round add up to, and what several communes ask for alike. */
@Controller
class TotalsController {

    private final TotalsQueries totals;
    private final ComparisonQueries comparisons;
    private final CurrentUser user;

    TotalsController(TotalsQueries totals, ComparisonQueries comparisons, CurrentUser user) {
        this.totals = totals;
        this.comparisons = comparisons;
        this.user = user;
    }

    @GetMapping("/city-rounds/{id}/totals")
    String show(@PathVariable RoundId id, @RequestParam(defaultValue = "FIELD") TotalsBy by, Model model) {
        var shown = totals.totals(id, by, user.scope());
        CityRoundPage.put(model, shown.round(), user);
        model.addAttribute("totals", shown);
        model.addAttribute("criteria", TotalsBy.values());
        return "review/totals/show";
    }

    @GetMapping("/city-rounds/{id}/comparison")
    String compare(
            @PathVariable RoundId id,
            @RequestParam(defaultValue = "MAJOR") By by,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        var shown = comparisons.comparison(id, by, Math.max(page, 0), user.scope());
        CityRoundPage.put(model, shown.round(), user);
        model.addAttribute("comparison", shown);
        model.addAttribute("criteria", By.values());
        return "review/totals/comparison";
    }
}

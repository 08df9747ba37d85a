package vn.hientai.review.web;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.hientai.cityround.web.CityRoundPage;
import vn.hientai.demand.RoundId;
import vn.hientai.review.LineFilter.Difference;
import vn.hientai.review.ReviewQueries;
import vn.hientai.review.Sums;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Message;
import vn.hientai.shared.web.Filter;

/** The lines communes sent in a round, filtered by what the address says, on the page and as a workbook. */
@Controller
class ReviewLinesController {

    private final ReviewQueries lines;
    private final LinePapers papers;
    private final CurrentUser user;

    ReviewLinesController(ReviewQueries lines, LinePapers papers, CurrentUser user) {
        this.lines = lines;
        this.papers = papers;
        this.user = user;
    }

    @GetMapping("/city-rounds/{id}/lines")
    String index(@PathVariable RoundId id, LineView view, Model model) {
        var filtered = lines.lines(id, view.filter(), view.number(), user.scope());
        CityRoundPage.put(model, filtered.round(), user);
        model.addAttribute("filtered", filtered);
        model.addAttribute("choices", lines.choices(id, user.scope()));
        model.addAttribute("view", view.fields());
        model.addAttribute("query", view.query());
        model.addAttribute("decidedChips", decided(id, view, filtered.sums()));
        model.addAttribute("differences", Difference.values());
        return "review/lines/index";
    }

    @GetMapping("/city-rounds/{id}/lines.xlsx")
    ResponseEntity<byte[]> export(@PathVariable RoundId id, LineView view) {
        var filtered = lines.lines(id, view.filter(), 0, user.scope());
        return papers.workbook(filtered, lines.all(id, view.filter(), user.scope()), user);
    }

    private List<Filter> decided(RoundId id, LineView view, Sums filtered) {
        var sums =
                view.decided == null ? filtered : lines.sums(id, view.filter().decided(null), user.scope());
        return List.of(
                new Filter("", Message.of("board.all"), sums.lines()),
                new Filter("false", Message.of("review.undecided-chip"), sums.undecided()),
                new Filter("true", Message.of("review.decided-chip"), sums.decided()));
    }
}

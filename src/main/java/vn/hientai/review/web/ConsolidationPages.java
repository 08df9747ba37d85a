package vn.hientai.review.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.hientai.cityround.CityRoundQueries;
import vn.hientai.cityround.web.CityRoundPage;
import vn.hientai.consolidation.ConsolidationId;
import vn.hientai.consolidation.SentConsolidation;
import vn.hientai.consolidation.SentConsolidations;
import vn.hientai.demand.RoundId;
import vn.hientai.review.LineFilter;
import vn.hientai.review.ReviewQueries;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.NotFound;

/** What every page of a commune's consolidation at the city shows. */
@Component
class ConsolidationPages {

    private final CityRoundQueries rounds;
    private final SentConsolidations consolidations;
    private final ReviewQueries lines;
    private final CurrentUser user;

    ConsolidationPages(
            CityRoundQueries rounds, SentConsolidations consolidations, ReviewQueries lines, CurrentUser user) {
        this.rounds = rounds;
        this.consolidations = consolidations;
        this.lines = lines;
        this.user = user;
    }

    /** A consolidation of this round that was sent; of another one it is not found. */
    SentConsolidation require(RoundId round, ConsolidationId id) {
        rounds.overseen(round, user.scope());
        var consolidation = consolidations.details(id, user.scope());
        if (!consolidation.call().roundId().equals(round)) {
            throw new NotFound(id);
        }
        return consolidation;
    }

    SentConsolidation put(RoundId round, ConsolidationId id, Model model) {
        var consolidation = require(round, id);
        CityRoundPage.put(model, rounds.overseen(round, user.scope()), user);
        model.addAttribute("sent", consolidation);
        var ofCommune = LineFilter.ALL.ofCommune(consolidation.call().communeCode());
        model.addAttribute("sums", lines.sums(round, ofCommune, user.scope()));
        return consolidation;
    }

    static String address(RoundId round, ConsolidationId id) {
        return "/city-rounds/" + round + "/consolidations/" + id;
    }
}

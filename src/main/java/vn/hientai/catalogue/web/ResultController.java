package vn.hientai.catalogue.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.hientai.catalogue.ResultQueries;
import vn.hientai.demand.ProposalId;
import vn.hientai.shared.CurrentUser;

/** What became of a unit's lines at the commune and at the city, with the reasons. */
@Controller
class ResultController {

    private final ResultQueries results;
    private final CurrentUser user;

    ResultController(ResultQueries results, CurrentUser user) {
        this.results = results;
        this.user = user;
    }

    @GetMapping("/proposals/{id}/result")
    String show(@PathVariable ProposalId id, Model model) {
        model.addAttribute("result", results.of(id, user.scope()));
        return "catalogue/results/show";
    }
}

package vn.hientai.demand.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.hientai.demand.DraftSources;
import vn.hientai.demand.FigureChanges;
import vn.hientai.demand.ProposalDetails;
import vn.hientai.demand.ProposalId;
import vn.hientai.demand.ProposalOpening;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Role;

/** A proposal: the place where its unit works, and what others see of it. */
@Controller
class ProposalController {

    private final ProposalPages pages;
    private final ProposalLines lines;
    private final ProposalOpening opening;
    private final ProposalReturns returns;
    private final FigureChanges figures;
    private final DraftSources sources;
    private final CurrentUser user;

    ProposalController(
            ProposalPages pages,
            ProposalLines lines,
            ProposalOpening opening,
            ProposalReturns returns,
            FigureChanges figures,
            DraftSources sources,
            CurrentUser user) {
        this.pages = pages;
        this.lines = lines;
        this.opening = opening;
        this.returns = returns;
        this.figures = figures;
        this.sources = sources;
        this.user = user;
    }

    @GetMapping("/proposals/{id}")
    String show(@PathVariable ProposalId id, Model model) {
        var proposal = pages.top(id, model);
        lines.addHistory(proposal, model);
        returns.addReturn(proposal, model);
        model.addAttribute("figureChanges", figures.of(id, user.scope()));
        return proposal.ownUnit() ? own(proposal, model) : review(proposal, model);
    }

    private String own(ProposalDetails proposal, Model model) {
        var officer = user.is(Role.UNIT_OFFICER);
        if (officer && proposal.firstOpenedAt() == null) {
            opening.note(proposal.id());
        }
        model.addAttribute("officer", officer);
        model.addAttribute("source", sources.inForce(proposal.id()).orElse(null));
        model.addAttribute("offer", sources.offered(proposal.id()).orElse(null));
        lines.addForUnit(proposal, model);
        return "demand/proposals/show";
    }

    private String review(ProposalDetails proposal, Model model) {
        model.addAttribute("coordinator", user.isAny(Role.COMMUNE_COORDINATOR, Role.PARTY_COORDINATOR));
        if (proposal.isReadByHeir()) {
            lines.addForUnit(proposal, model);
        } else {
            lines.addStanding(proposal, model);
        }
        returns.addDifference(proposal, model);
        return "demand/proposals/review";
    }
}

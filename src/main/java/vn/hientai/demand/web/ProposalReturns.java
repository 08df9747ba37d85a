package vn.hientai.demand.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.hientai.demand.ProposalDetails;
import vn.hientai.demand.ProposalQueries;
import vn.hientai.demand.ReturnQueries;
import vn.hientai.shared.CurrentUser;

/** Puts into the model of a proposal's page what was given back and what the unit made of it. */
@Component
class ProposalReturns {

    private final ReturnQueries returns;
    private final ProposalQueries proposals;
    private final PolicyWords policies;
    private final CurrentUser user;

    ProposalReturns(ReturnQueries returns, ProposalQueries proposals, PolicyWords policies, CurrentUser user) {
        this.returns = returns;
        this.proposals = proposals;
        this.policies = policies;
        this.user = user;
    }

    /** The latest return, as long as what was given back still stands. */
    void addReturn(ProposalDetails proposal, Model model) {
        var latest = returns.latest(proposal.id(), user.scope());
        model.addAttribute(
                "returned", latest.filter(returned -> returned.stands()).orElse(null));
    }

    /** How what stands differs from the sending before it, when there was one. */
    void addDifference(ProposalDetails proposal, Model model) {
        if (proposal.isSent() && proposal.lastSnapshot() > 1) {
            var before = proposals.snapshotLines(proposal.id(), proposal.lastSnapshot() - 1, user.scope());
            var after = proposals.snapshotLines(proposal.id(), proposal.lastSnapshot(), user.scope());
            model.addAttribute("difference", SnapshotDifference.between(before, after, policies.choices(proposal)));
        }
    }
}

package vn.hientai.demand.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.hientai.demand.ProposalDetails;
import vn.hientai.demand.ProposalId;
import vn.hientai.demand.ProposalQueries;
import vn.hientai.demand.SuccessionQueries;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Message;
import vn.hientai.shared.Role;
import vn.hientai.shared.web.DeadlineLine;
import vn.hientai.shared.web.Navigation.Entry;

/** What every page of a proposal has: the proposal, its deadline line and the way back. */
@Component
class ProposalPages {

    private final ProposalQueries queries;
    private final SuccessionQueries successions;
    private final CurrentUser user;

    ProposalPages(ProposalQueries queries, SuccessionQueries successions, CurrentUser user) {
        this.queries = queries;
        this.successions = successions;
        this.user = user;
    }

    /** The proposal's own page, for whoever may know of it. */
    ProposalDetails top(ProposalId id, Model model) {
        model.addAttribute("succession", successions.of(id, user.scope()));
        return add(queries.details(id, user.scope()), model, false);
    }

    /** A page below it, for whoever may know of the proposal. */
    ProposalDetails below(ProposalId id, Model model) {
        return add(queries.details(id, user.scope()), model, true);
    }

    /** A page below it that only the unit itself has; to others it does not exist, and a successor is told so. */
    ProposalDetails ofOwnUnit(ProposalId id, Model model) {
        return add(queries.own(id, user.scope().as(Role.UNIT_OFFICER)), model, true);
    }

    /** A page below it that only its coordinator has; to others it does not exist. */
    ProposalDetails ofCoordinator(ProposalId id, Model model) {
        var scope = user.scope().as(Role.COMMUNE_COORDINATOR, Role.PARTY_COORDINATOR);
        return add(queries.details(id, scope), model, true);
    }

    static String address(ProposalId id) {
        return "/proposals/" + id;
    }

    private static ProposalDetails add(ProposalDetails proposal, Model model, boolean below) {
        model.addAttribute("proposal", proposal);
        model.addAttribute(
                "deadlineLine", DeadlineLine.of(Message.of("proposal.duty"), proposal.due(), proposal.now()));
        model.addAttribute("breadcrumbs", way(proposal, below));
        return proposal;
    }

    private static List<Entry> way(ProposalDetails proposal, boolean below) {
        var way = new ArrayList<Entry>();
        way.add(new Entry(letter(proposal), "/calls/" + proposal.callId()));
        if (!proposal.isOfReader()) {
            way.add(new Entry(Message.of("proposal.board"), "/calls/" + proposal.callId() + "/board"));
        }
        if (below) {
            way.add(new Entry(Message.of("proposal.short", proposal.unitName()), address(proposal.id())));
        }
        return way;
    }

    private static Message letter(ProposalDetails proposal) {
        var number = proposal.letterNumber();
        return number == null
                ? Message.of("proposal.call", proposal.roundNumber())
                : Message.of("proposal.letter", number);
    }
}

package vn.hientai.demand.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import vn.hientai.demand.LineDetails;
import vn.hientai.demand.LineId;
import vn.hientai.demand.LineRules;
import vn.hientai.demand.ProposalDetails;
import vn.hientai.demand.ProposalId;
import vn.hientai.demand.ProposalQueries;
import vn.hientai.shared.CurrentUser;

/** What the pages of a line need: the choices, the check, and both contents when two people wrote the same line. */
@Component
class LinePages {

    private final ProposalPages pages;
    private final PolicyWords policies;
    private final ProposalQueries queries;
    private final CurrentUser user;
    private final Suggestions suggestions;

    LinePages(
            ProposalPages pages,
            PolicyWords policies,
            ProposalQueries queries,
            CurrentUser user,
            Suggestions suggestions) {
        this.pages = pages;
        this.policies = policies;
        this.queries = queries;
        this.user = user;
        this.suggestions = suggestions;
    }

    /** Puts proposal and choices into the model; only for the unit itself. */
    ProposalDetails open(ProposalId id, Model model) {
        var proposal = pages.ofOwnUnit(id, model);
        model.addAttribute("choices", policies.choices(proposal));
        model.addAttribute("suggestions", suggestions);
        return proposal;
    }

    LineDetails line(ProposalId id, LineId lineId) {
        return queries.draftLine(id, lineId, user.scope());
    }

    LineRules.Result check(LineForm form, ProposalDetails proposal, Errors errors) {
        return policies.check(form, proposal, errors);
    }

    /**
     * Does what was chosen cell by cell after a conflict. Should the line have changed again since, nothing is taken:
     * storing it will be a conflict anew, with what is stored then.
     */
    void takeStored(ProposalId id, LineId lineId, LineForm typed) {
        if (typed.take.containsValue("stored")) {
            queries.draftLines(id, user.scope()).stream()
                    .filter(line -> line.id().equals(lineId) && line.version() == typed.version)
                    .findFirst()
                    .ifPresent(typed::takeFrom);
        }
    }

    /**
     * Shows what is stored beside what was typed; sending the form again then means this version.
     *
     * @return whether the line still exists; otherwise what was typed can become a new one
     */
    boolean conflict(ProposalDetails proposal, LineId lineId, LineForm typed, Model model) {
        var change = queries.lastChange(proposal.id(), lineId, user.scope());
        model.addAttribute("removed", change.isEmpty());
        typed.key = LineId.next().toString();
        change.ifPresent(last -> {
            var stored = line(proposal.id(), lineId);
            typed.version = stored.version();
            model.addAttribute("change", last);
            model.addAttribute("differences", LineDifference.between(stored, typed, policies.choices(proposal)));
        });
        return change.isPresent();
    }
}

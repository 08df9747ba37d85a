package vn.hientai.demand.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.hientai.demand.DeadlineQueries;
import vn.hientai.demand.LineDetails;
import vn.hientai.demand.PaperNotes;
import vn.hientai.demand.ProposalDetails;
import vn.hientai.demand.ProposalQueries;
import vn.hientai.demand.ReceiptDetails;
import vn.hientai.shared.CurrentUser;

/** Puts lines, acts of sending and deadlines into the model of a proposal's pages. */
@Component
class ProposalLines {

    private static final String LINES = "lines";

    private final ProposalQueries queries;
    private final DeadlineQueries deadlines;
    private final PolicyWords policies;
    private final CurrentUser user;
    private final PaperNotes papers;

    ProposalLines(
            ProposalQueries queries,
            DeadlineQueries deadlines,
            PolicyWords policies,
            CurrentUser user,
            PaperNotes papers) {
        this.queries = queries;
        this.deadlines = deadlines;
        this.policies = policies;
        this.user = user;
        this.papers = papers;
    }

    /** The deadlines the unit had; the acts of sending, the latest first, what came in on paper, and what stands. */
    @Nullable
    ReceiptDetails addHistory(ProposalDetails proposal, Model model) {
        var history = queries.history(proposal.id(), user.scope());
        var standing = proposal.stands() ? history.get(0) : null;
        model.addAttribute("deadlines", deadlines.of(proposal.id(), user.scope()));
        model.addAttribute("history", history);
        model.addAttribute("receipt", standing);
        model.addAttribute("papers", papersOf(proposal));
        return standing;
    }

    /** What the unit works on: its draft, or what it sent as long as that stands unchanged. */
    LineTable addForUnit(ProposalDetails proposal, Model model) {
        var sent = proposal.isSent() && !proposal.state().isEditable();
        return add(sent ? standing(proposal) : queries.draftLines(proposal.id(), user.scope()), proposal, model);
    }

    /** What others see: only what stands. */
    LineTable addStanding(ProposalDetails proposal, Model model) {
        return add(proposal.isSent() ? standing(proposal) : List.of(), proposal, model);
    }

    /** What one act of sending said. */
    LineTable addSnapshot(ProposalDetails proposal, int number, Model model) {
        return add(queries.snapshotLines(proposal.id(), number, user.scope()), proposal, model);
    }

    private List<PaperSection> papersOf(ProposalDetails proposal) {
        return papers.of(proposal.id()).stream()
                .map(note -> new PaperSection(note, LineTable.of(note.keptDraft(), policies.policy(proposal))))
                .toList();
    }

    private List<LineDetails> standing(ProposalDetails proposal) {
        return queries.snapshotLines(proposal.id(), proposal.lastSnapshot(), user.scope());
    }

    private LineTable add(List<LineDetails> lines, ProposalDetails proposal, Model model) {
        var table = LineTable.of(lines, policies.policy(proposal));
        model.addAttribute(LINES, table);
        return table;
    }
}

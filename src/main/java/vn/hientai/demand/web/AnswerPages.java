package vn.hientai.demand.web;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.hientai.demand.HeadApprovals;
import vn.hientai.demand.ProposalId;
import vn.hientai.demand.ProposalQueries;
import vn.hientai.demand.SnapshotKind;
import vn.hientai.shared.CurrentUser;

/** What stands on the page before a unit's answer: what it will say, a key of its own, and the hash of its content. */
@Component
class AnswerPages {

    private final ProposalPages pages;
    private final ProposalLines lines;
    private final ProposalQueries queries;
    private final HeadApprovals approvals;
    private final CurrentUser user;

    AnswerPages(
            ProposalPages pages,
            ProposalLines lines,
            ProposalQueries queries,
            HeadApprovals approvals,
            CurrentUser user) {
        this.pages = pages;
        this.lines = lines;
        this.queries = queries;
        this.approvals = approvals;
        this.user = user;
    }

    /** Fills the model; false when there is nothing to ask: closed, answered already, or no line to send. */
    boolean ask(ProposalId id, SnapshotKind kind, Model model) {
        var proposal = pages.ofOwnUnit(id, model);
        // The hash first: lines that change before they are read make the sending a conflict, never a surprise.
        var fingerprint = queries.fingerprint(id, kind, user.scope());
        model.addAttribute("fingerprint", fingerprint);
        if (proposal.asked().headApproval()) {
            model.addAttribute("approval", approvals.of(id, fingerprint).orElse(null));
        }
        model.addAttribute("key", UUID.randomUUID());
        var table = lines.addForUnit(proposal, model);
        return proposal.canEdit() && (kind == SnapshotKind.NIL_DECLARED || !table.isEmpty());
    }
}

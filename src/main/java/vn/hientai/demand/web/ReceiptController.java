package vn.hientai.demand.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.hientai.demand.ProposalId;
import vn.hientai.demand.ProposalQueries;
import vn.hientai.shared.CurrentUser;

/** The receipt of one act of sending, at an address that stays. */
@Controller
class ReceiptController {

    private final ProposalPages pages;
    private final ProposalLines lines;
    private final ProposalQueries queries;
    private final ProposalPapers papers;
    private final CurrentUser user;

    ReceiptController(
            ProposalPages pages,
            ProposalLines lines,
            ProposalQueries queries,
            ProposalPapers papers,
            CurrentUser user) {
        this.pages = pages;
        this.lines = lines;
        this.queries = queries;
        this.papers = papers;
        this.user = user;
    }

    @GetMapping("/proposals/{id}/receipts/{number:\\d{1,6}}")
    String show(@PathVariable ProposalId id, @PathVariable int number, Model model) {
        var now = pages.below(id, model);
        var receipt = queries.receipt(id, number, user.scope());
        var proposal = now.asOf(receipt);
        model.addAttribute("proposal", proposal);
        model.addAttribute("receipt", receipt);
        lines.addSnapshot(proposal, number, model);
        return "demand/proposals/receipt";
    }

    @GetMapping("/proposals/{id}/receipts/{number:\\d{1,6}}.pdf")
    ResponseEntity<byte[]> print(@PathVariable ProposalId id, @PathVariable int number, Model model) {
        var proposal = pages.below(id, model);
        var receipt = queries.receipt(id, number, user.scope());
        return papers.receipt(proposal.asOf(receipt), receipt, lines.addSnapshot(proposal, number, model));
    }
}

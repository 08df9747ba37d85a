package vn.hientai.demand.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.hientai.demand.ProposalId;
import vn.hientai.shared.NotFound;

/** The form to be signed and stamped: of a draft, or of what stands. */
@Controller
@RequestMapping("/proposals/{id}")
class PrintController {

    private final ProposalPages pages;
    private final ProposalLines lines;
    private final ProposalPapers papers;

    PrintController(ProposalPages pages, ProposalLines lines, ProposalPapers papers) {
        this.pages = pages;
        this.lines = lines;
        this.papers = papers;
    }

    @GetMapping("/print")
    String show(@PathVariable ProposalId id, Model model) {
        form(id, model);
        return "demand/proposals/print";
    }

    @GetMapping("/print.pdf")
    ResponseEntity<byte[]> print(@PathVariable ProposalId id, Model model) {
        return papers.form(form(id, model));
    }

    private ProposalForm form(ProposalId id, Model model) {
        var proposal = pages.below(id, model);
        if (!proposal.isOfReader() && !proposal.stands()) {
            throw new NotFound(id);
        }
        var receipt = lines.addHistory(proposal, model);
        var table = proposal.isOfReader() ? lines.addForUnit(proposal, model) : lines.addStanding(proposal, model);
        var form = new ProposalForm(receipt == null ? proposal : proposal.asOf(receipt), table, receipt);
        model.addAttribute("proposal", form.proposal());
        model.addAttribute("form", form);
        return form;
    }
}

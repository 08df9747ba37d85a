package vn.hientai.demand.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hientai.demand.ProposalId;
import vn.hientai.demand.Sending;

/** Takes back what a unit sent or declared, after a question. */
@Controller
@RequestMapping("/proposals/{id}/withdrawal")
class WithdrawalController {

    private final ProposalPages pages;
    private final ProposalLines lines;
    private final Sending sending;

    WithdrawalController(ProposalPages pages, ProposalLines lines, Sending sending) {
        this.pages = pages;
        this.lines = lines;
        this.sending = sending;
    }

    @GetMapping
    String newForm(@PathVariable ProposalId id, Model model) {
        var proposal = pages.ofOwnUnit(id, model);
        lines.addHistory(proposal, model);
        return proposal.canWithdraw() ? "demand/proposals/withdrawal" : "redirect:" + ProposalPages.address(id);
    }

    @PostMapping
    String create(@PathVariable ProposalId id, @RequestParam int snapshot, RedirectAttributes redirect) {
        sending.withdraw(id, snapshot);
        redirect.addFlashAttribute("notice", "proposal.withdrawn");
        return "redirect:" + ProposalPages.address(id);
    }
}

package vn.hientai.demand.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hientai.demand.LineId;
import vn.hientai.demand.LineManagement;
import vn.hientai.demand.ProposalId;

/** Takes a line out of a draft, after a question. */
@Controller
@RequestMapping("/proposals/{id}/lines/{lineId}/removal")
class LineRemovalController {

    private final LinePages pages;
    private final PolicyWords policies;
    private final LineManagement lines;

    LineRemovalController(LinePages pages, PolicyWords policies, LineManagement lines) {
        this.pages = pages;
        this.policies = policies;
        this.lines = lines;
    }

    @GetMapping
    String newForm(@PathVariable ProposalId id, @PathVariable LineId lineId, Model model) {
        var proposal = pages.open(id, model);
        var line = pages.line(id, lineId);
        model.addAttribute("version", line.version());
        model.addAttribute("line", LineView.of(line, line.position(), policies.policy(proposal)));
        return proposal.canEdit() ? "demand/proposals/lines/removal" : "redirect:" + ProposalPages.address(id);
    }

    @PostMapping
    String create(
            @PathVariable ProposalId id,
            @PathVariable LineId lineId,
            @RequestParam long version,
            RedirectAttributes redirect) {
        lines.remove(id, lineId, version);
        redirect.addFlashAttribute("notice", "line.removed");
        return "redirect:" + ProposalPages.address(id);
    }
}

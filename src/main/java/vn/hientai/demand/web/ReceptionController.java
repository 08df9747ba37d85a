package vn.hientai.demand.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hientai.demand.ProposalId;
import vn.hientai.demand.Reception;

/** A coordinator takes what a unit sent for work, then into the consolidation. */
@Controller
class ReceptionController {

    private final Reception reception;

    ReceptionController(Reception reception) {
        this.reception = reception;
    }

    @PostMapping("/proposals/{id}/reception")
    String receive(@PathVariable ProposalId id, @RequestParam int snapshot, RedirectAttributes redirect) {
        reception.receive(id, snapshot);
        return back(id, "proposal.received", redirect);
    }

    @PostMapping("/proposals/{id}/acceptance")
    String accept(@PathVariable ProposalId id, @RequestParam int snapshot, RedirectAttributes redirect) {
        reception.accept(id, snapshot);
        return back(id, "proposal.accepted", redirect);
    }

    private static String back(ProposalId id, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", notice);
        return "redirect:" + ProposalPages.address(id);
    }
}

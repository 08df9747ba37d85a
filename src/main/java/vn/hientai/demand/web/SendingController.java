package vn.hientai.demand.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hientai.demand.ProposalId;
import vn.hientai.demand.Sending;
import vn.hientai.demand.Sending.Intent;
import vn.hientai.demand.SnapshotKind;

/** How a unit answers the call: check and send, or declare that it has no demand. */
@Controller
class SendingController {

    private final AnswerPages pages;
    private final Sending sending;

    SendingController(AnswerPages pages, Sending sending) {
        this.pages = pages;
        this.sending = sending;
    }

    @GetMapping("/proposals/{id}/check")
    String check(@PathVariable ProposalId id, Model model) {
        return pages.ask(id, SnapshotKind.SENT, model) ? "demand/proposals/check" : toProposal(id);
    }

    @PostMapping("/proposals/{id}/sending")
    String send(
            @PathVariable ProposalId id,
            @RequestParam UUID key,
            @RequestParam String fingerprint,
            @RequestHeader(name = ArrivalStamp.HEADER, required = false) @Nullable String stamp) {
        return toReceipt(sending.send(id, new Intent(key, fingerprint, ArrivalStamp.of(stamp))));
    }

    @GetMapping("/proposals/{id}/nil")
    String nil(@PathVariable ProposalId id, Model model) {
        return pages.ask(id, SnapshotKind.NIL_DECLARED, model) ? "demand/proposals/nil" : toProposal(id);
    }

    @PostMapping("/proposals/{id}/nil-declaration")
    String declareNil(
            @PathVariable ProposalId id,
            @RequestParam UUID key,
            @RequestParam String fingerprint,
            @RequestHeader(name = ArrivalStamp.HEADER, required = false) @Nullable String stamp) {
        return toReceipt(sending.declareNil(id, new Intent(key, fingerprint, ArrivalStamp.of(stamp))));
    }

    private static String toReceipt(Sending.ReceiptNumber receipt) {
        return "redirect:" + ProposalPages.address(receipt.proposal()) + "/receipts/" + receipt.number();
    }

    private static String toProposal(ProposalId id) {
        return "redirect:" + ProposalPages.address(id);
    }
}

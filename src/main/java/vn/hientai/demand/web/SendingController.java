package vn.hientai.demand.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import vn.hientai.demand.CallClosed;
import vn.hientai.demand.ProposalId;
import vn.hientai.demand.Sending;
import vn.hientai.demand.SnapshotKind;
import vn.hientai.shared.Message;
import vn.hientai.shared.RuleViolation;

/** How a unit answers the call: check and send, or declare that it has no demand. */
@Controller
class SendingController {

    private static final String CHECK = "demand/proposals/check";

    private final AnswerPages pages;
    private final Sending sending;

    SendingController(AnswerPages pages, Sending sending) {
        this.pages = pages;
        this.sending = sending;
    }

    @GetMapping("/proposals/{id}/check")
    String check(@PathVariable ProposalId id, Model model) {
        return pages.ask(id, SnapshotKind.SENT, model) ? CHECK : toProposal(id);
    }

    @PostMapping("/proposals/{id}/sending")
    String send(
            @PathVariable ProposalId id,
            SendingForm form,
            @RequestHeader(name = ArrivalStamp.HEADER, required = false) @Nullable String stamp,
            Model model) {
        try {
            return toReceipt(sending.send(id, form.toIntent(ArrivalStamp.of(stamp))));
        } catch (CallClosed closed) {
            throw closed;
        } catch (RuleViolation violation) {
            return again(id, violation, model);
        }
    }

    @GetMapping("/proposals/{id}/nil")
    String nil(@PathVariable ProposalId id, Model model) {
        return pages.ask(id, SnapshotKind.NIL_DECLARED, model) ? "demand/proposals/nil" : toProposal(id);
    }

    @PostMapping("/proposals/{id}/nil-declaration")
    String declareNil(
            @PathVariable ProposalId id,
            SendingForm form,
            @RequestHeader(name = ArrivalStamp.HEADER, required = false) @Nullable String stamp) {
        return toReceipt(sending.declareNil(id, form.toIntent(ArrivalStamp.of(stamp))));
    }

    /** The check page again with what is missing, when the paper that goes with the lines is what is wrong. */
    private String again(ProposalId id, RuleViolation violation, Model model) {
        var onPage =
                violation.code().startsWith("sending.scan") || violation.code().startsWith("file.");
        if (onPage && pages.ask(id, SnapshotKind.SENT, model)) {
            model.addAttribute("problem", Message.of(violation.code(), violation.arguments()));
            return CHECK;
        }
        throw violation;
    }

    private static String toReceipt(Sending.ReceiptNumber receipt) {
        return "redirect:" + ProposalPages.address(receipt.proposal()) + "/receipts/" + receipt.number();
    }

    private static String toProposal(ProposalId id) {
        return "redirect:" + ProposalPages.address(id);
    }
}

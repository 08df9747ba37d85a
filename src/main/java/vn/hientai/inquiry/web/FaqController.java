package vn.hientai.inquiry.web;

import static vn.hientai.shared.web.FormPost.submit;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hientai.demand.CallDetails;
import vn.hientai.demand.CallId;
import vn.hientai.inquiry.FaqId;
import vn.hientai.inquiry.FaqManagement;
import vn.hientai.inquiry.FaqQueries;
import vn.hientai.shared.CurrentUser;

/** What a coordinator tells all units without being asked, and what it takes back. */
@Controller
class FaqController {

    private static final String NEW = "inquiry/faq/new";
    private static final String WITHDRAWAL = "inquiry/faq/withdrawal";

    private final FaqQueries entries;
    private final FaqManagement management;
    private final CurrentUser user;

    FaqController(FaqQueries entries, FaqManagement management, CurrentUser user) {
        this.entries = entries;
        this.management = management;
        this.user = user;
    }

    @GetMapping("/calls/{id}/faq/new")
    String newForm(@PathVariable CallId id, Model model) {
        InquiryPage.below(model, entries.callToAnswer(id, user.scope()), user);
        model.addAttribute(FaqForm.empty());
        return NEW;
    }

    @PostMapping("/calls/{id}/faq")
    String create(
            @PathVariable CallId id,
            @Valid FaqForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        var call = InquiryPage.below(model, entries.callToAnswer(id, user.scope()), user);
        return submit(result, NEW, () -> {
            management.write(id, form.toCommand());
            return toList(call, "faq.published", redirect);
        });
    }

    @GetMapping("/calls/{id}/faq/{entryId}/withdrawal")
    String withdrawal(@PathVariable CallId id, @PathVariable FaqId entryId, Model model) {
        put(model, id, entryId);
        model.addAttribute(new FaqWithdrawalForm());
        return WITHDRAWAL;
    }

    @PostMapping("/calls/{id}/faq/{entryId}/withdrawal")
    String withdraw(
            @PathVariable CallId id,
            @PathVariable FaqId entryId,
            @Valid FaqWithdrawalForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        var call = put(model, id, entryId);
        return submit(result, WITHDRAWAL, () -> {
            management.withdraw(id, entryId, form.reason);
            return toList(call, "faq.withdrawn", redirect);
        });
    }

    private CallDetails put(Model model, CallId id, FaqId entryId) {
        var call = InquiryPage.below(model, entries.callToAnswer(id, user.scope()), user);
        model.addAttribute("entry", entries.entryToWithdraw(id, entryId, user.scope()));
        return call;
    }

    private static String toList(CallDetails call, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", notice);
        return "redirect:" + InquiryPage.address(call) + "?status=FAQ";
    }
}

package vn.hientai.inquiry.web;

import static vn.hientai.shared.web.FormPost.submit;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hientai.demand.CallId;
import vn.hientai.demand.LineId;
import vn.hientai.inquiry.AskableCalls;
import vn.hientai.inquiry.Asking;
import vn.hientai.inquiry.InquiryKind;
import vn.hientai.shared.CurrentUser;

/** Questions and answers of a call: the reader's inquiries, what is answered to all, and a new question. */
@Controller
@RequestMapping("/calls/{id}/inquiries")
class InquiryController {

    private static final String NEW = "inquiry/inquiries/new";

    private final InquiryLists lists;
    private final AskableCalls askable;
    private final Asking asking;
    private final CurrentUser user;

    InquiryController(InquiryLists lists, AskableCalls askable, Asking asking, CurrentUser user) {
        this.lists = lists;
        this.askable = askable;
        this.asking = asking;
        this.user = user;
    }

    @GetMapping
    String index(
            @PathVariable CallId id,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        lists.put(model, id, status, text == null ? "" : text, Math.max(page, 0));
        return "inquiry/inquiries/index";
    }

    @GetMapping("/new")
    String newForm(
            @PathVariable CallId id,
            @RequestParam(required = false) @Nullable LineId line,
            @RequestParam(defaultValue = "QUESTION") InquiryKind kind,
            Model model) {
        put(model, id);
        model.addAttribute(InquiryForm.about(line, kind));
        return NEW;
    }

    @PostMapping
    String create(
            @PathVariable CallId id,
            @Valid InquiryForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        put(model, id);
        return submit(result, NEW, () -> {
            var inquiry = asking.ask(id, form.toCommand());
            redirect.addFlashAttribute("notice", "inquiry.sent");
            return "redirect:/inquiries/" + inquiry;
        });
    }

    private void put(Model model, CallId id) {
        var call = askable.of(id);
        InquiryPage.below(model, call.call(), user);
        model.addAttribute("askable", call);
        model.addAttribute("lines", InquiryForm.lineOptions(call));
        model.addAttribute("kinds", InquiryForm.kindOptions());
    }
}

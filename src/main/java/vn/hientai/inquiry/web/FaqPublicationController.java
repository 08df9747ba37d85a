package vn.hientai.inquiry.web;

import static vn.hientai.shared.web.FormPost.submit;

import jakarta.validation.Valid;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hientai.inquiry.FaqManagement;
import vn.hientai.inquiry.InquiryId;
import vn.hientai.inquiry.InquiryThread;
import vn.hientai.shared.NotFound;

/**
 * An inquiry and its answer on the way to all units: the coordinator edits the words, so that nobody sees who asked.
 */
@Controller
@RequestMapping("/inquiries/{id}/publication")
class FaqPublicationController {

    private static final String PAGE = "inquiry/faq/publication";

    private final ThreadPages pages;
    private final FaqManagement management;
    private final MessageSource messages;

    FaqPublicationController(ThreadPages pages, FaqManagement management, MessageSource messages) {
        this.pages = pages;
        this.management = management;
        this.messages = messages;
    }

    @GetMapping
    String newForm(@PathVariable InquiryId id, Model model, Locale locale) {
        var thread = put(model, id);
        model.addAttribute(FaqForm.of(thread, messages.getMessage("faq.the-unit", new Object[0], locale)));
        return thread.canPublish() ? PAGE : "redirect:" + ThreadPages.address(id);
    }

    @PostMapping
    String create(
            @PathVariable InquiryId id,
            @Valid FaqForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        put(model, id);
        return submit(result, PAGE, () -> {
            management.publish(id, form.seen, form.toCommand());
            return ThreadController.back(id, "faq.published", redirect);
        });
    }

    /** To who doesn't coordinate the unit the page does not exist. */
    private InquiryThread put(Model model, InquiryId id) {
        var thread = pages.put(model, id);
        if (!thread.coordinates()) {
            throw new NotFound(id);
        }
        return thread;
    }
}

package vn.hientai.inquiry.web;

import static vn.hientai.shared.web.FormPost.submit;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hientai.inquiry.Answering;
import vn.hientai.inquiry.InquiryId;

/** What the office that holds an inquiry does with it: answers, or passes it to the next tier. */
@Controller
@RequestMapping("/inquiries/{id}")
class AnswerController {

    private final ThreadPages pages;
    private final Answering answering;

    AnswerController(ThreadPages pages, Answering answering) {
        this.pages = pages;
        this.answering = answering;
    }

    @PostMapping("/answer")
    String answer(
            @PathVariable InquiryId id,
            @Valid AnswerForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        pages.put(model, id);
        return submit(result, ThreadPages.SHOW, () -> {
            answering.answer(id, form.seen, form.toCommand());
            var shown = ThreadController.back(id, "inquiry.answered", redirect);
            return form.publish ? shown + "/publication" : shown;
        });
    }

    @PostMapping("/forwarding")
    String forward(
            @PathVariable InquiryId id,
            @Valid ForwardForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        pages.put(model, id);
        return submit(result, ThreadPages.SHOW, () -> {
            answering.forward(id, form.seen, form.key, form.note);
            return ThreadController.back(id, "inquiry.forwarded", redirect);
        });
    }
}

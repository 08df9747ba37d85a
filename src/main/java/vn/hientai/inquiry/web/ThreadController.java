package vn.hientai.inquiry.web;

import static vn.hientai.shared.web.FormPost.submit;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hientai.inquiry.Asking;
import vn.hientai.inquiry.InquiryId;

/** An inquiry with everything that was said: its unit asks further here, or takes it back. */
@Controller
@RequestMapping("/inquiries/{id}")
class ThreadController {

    private final ThreadPages pages;
    private final Asking asking;

    ThreadController(ThreadPages pages, Asking asking) {
        this.pages = pages;
        this.asking = asking;
    }

    @GetMapping
    String show(@PathVariable InquiryId id, Model model) {
        pages.put(model, id);
        return ThreadPages.SHOW;
    }

    @PostMapping("/messages")
    String askFurther(
            @PathVariable InquiryId id,
            @Valid FollowUpForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        pages.put(model, id);
        return submit(result, ThreadPages.SHOW, () -> {
            asking.askFurther(id, form.seen, form.key, form.message);
            return back(id, "inquiry.asked-further", redirect);
        });
    }

    @PostMapping("/withdrawal")
    String withdraw(@PathVariable InquiryId id, @RequestParam int seen, RedirectAttributes redirect) {
        asking.withdraw(id, seen);
        return back(id, "inquiry.withdrawn", redirect);
    }

    static String back(InquiryId id, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", notice);
        return "redirect:" + ThreadPages.address(id);
    }
}

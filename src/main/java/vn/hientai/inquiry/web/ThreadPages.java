package vn.hientai.inquiry.web;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.hientai.inquiry.InquiryHolder;
import vn.hientai.inquiry.InquiryId;
import vn.hientai.inquiry.InquiryQueries;
import vn.hientai.inquiry.InquiryThread;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Role;

/** What the page of an inquiry shows: the thread and the forms of what the reader may do next. */
@Component
class ThreadPages {

    static final String SHOW = "inquiry/inquiries/show";

    private final InquiryQueries inquiries;
    private final CurrentUser user;

    ThreadPages(InquiryQueries inquiries, CurrentUser user) {
        this.inquiries = inquiries;
        this.user = user;
    }

    /**
     * The thread as it is now; forms that are not being answered start empty. A form keeps its key until it is used.
     */
    InquiryThread put(Model model, InquiryId id) {
        var thread = inquiries.thread(id, user.scope());
        InquiryPage.below(model, thread.call(), user);
        model.addAttribute("thread", thread);
        model.addAttribute("inquiry", thread.inquiry());
        model.addAttribute("key", UUID.randomUUID());
        model.addAttribute(
                "above",
                user.is(Role.COMMUNE_COORDINATOR) ? InquiryHolder.HOME_AFFAIRS : InquiryHolder.COMMUNE_COORDINATOR);
        start(model, new AnswerForm());
        start(model, new ForwardForm());
        start(model, new FollowUpForm());
        return thread;
    }

    static String address(InquiryId id) {
        return "/inquiries/" + id;
    }

    private static void start(Model model, Object form) {
        var name = form.getClass().getSimpleName();
        var attribute = Character.toLowerCase(name.charAt(0)) + name.substring(1);
        if (!model.containsAttribute(attribute)) {
            model.addAttribute(attribute, form);
        }
    }
}

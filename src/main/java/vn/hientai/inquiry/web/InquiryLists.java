package vn.hientai.inquiry.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.hientai.demand.CallId;
import vn.hientai.inquiry.FaqList;
import vn.hientai.inquiry.FaqQueries;
import vn.hientai.inquiry.InquiryFilter;
import vn.hientai.inquiry.InquiryFilter.Status;
import vn.hientai.inquiry.InquiryList;
import vn.hientai.inquiry.InquiryQueries;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Message;
import vn.hientai.shared.Role;
import vn.hientai.shared.web.Filter;

/** Fills the list of a call: chips with counts, the reader's inquiries, and what is answered to all units. */
@Component
class InquiryLists {

    private static final String FAQ = "FAQ";

    private final InquiryQueries inquiries;
    private final FaqQueries entries;
    private final CurrentUser user;

    InquiryLists(InquiryQueries inquiries, FaqQueries entries, CurrentUser user) {
        this.inquiries = inquiries;
        this.entries = entries;
        this.user = user;
    }

    void put(Model model, CallId id, @Nullable String status, String text, int page) {
        var faqOnly = FAQ.equals(status);
        var chosen = Stream.of(Status.values())
                .filter(known -> known.name().equals(status))
                .findFirst()
                .orElse(null);
        var list = inquiries.page(id, new InquiryFilter(chosen, text, faqOnly ? 0 : page), user.scope());
        var faq = entries.page(id, text, faqOnly ? page : 0, user.scope());
        var call = InquiryPage.put(model, list.call(), user);
        var officer = user.is(Role.UNIT_OFFICER) && call.ownProposalId() != null && !call.isRevoked();
        model.addAttribute("inquiries", list.rows());
        model.addAttribute("faq", faq.entries());
        model.addAttribute("faqOnly", faqOnly);
        model.addAttribute("showsFaq", faqOnly || chosen == null && page == 0);
        model.addAttribute("filters", filters(list, faq));
        model.addAttribute("status", faqOnly ? FAQ : chosen == null ? null : chosen.name());
        model.addAttribute("text", text.isEmpty() ? null : text);
        model.addAttribute("canAsk", officer && call.communeDeadline().isOpenAt(call.now()));
    }

    private static List<Filter> filters(InquiryList list, FaqList faq) {
        var filters = new ArrayList<Filter>();
        filters.add(new Filter("", Message.of("inquiry.all"), list.total()));
        list.counts().forEach((status, count) -> {
            if (count > 0) {
                filters.add(new Filter(status.name(), Message.of("inquiry.status." + status), count));
            }
        });
        filters.add(new Filter(FAQ, Message.of("faq.chip"), faq.entries().getTotalElements()));
        return filters;
    }
}

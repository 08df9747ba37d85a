package vn.hientai.notification.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hientai.notification.Inbox;
import vn.hientai.notification.NoticeId;
import vn.hientai.notification.NoticeKind;
import vn.hientai.notification.NoticeQueries;
import vn.hientai.notification.NoticeReading;
import vn.hientai.shared.Message;
import vn.hientai.shared.web.Filter;

/** «Thông báo»: what the person was told. Opening one, also from a letter, marks it as read and leads to the thing. */
@Controller
@RequestMapping("/notices")
class NoticeController {

    private static final int ROWS = 30;
    private static final int PAGES = 1_000;

    private final NoticeQueries notices;
    private final NoticeReading reading;

    NoticeController(NoticeQueries notices, NoticeReading reading) {
        this.notices = notices;
        this.reading = reading;
    }

    @GetMapping
    String index(
            @RequestParam(required = false) @Nullable NoticeKind kind,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        var inbox = notices.inbox(kind, PageRequest.of(Math.min(Math.max(page, 0), PAGES), ROWS));
        model.addAttribute("inbox", inbox);
        model.addAttribute("days", NoticeDay.of(inbox.lines().getContent()));
        model.addAttribute("filters", filters(inbox));
        model.addAttribute("kind", kind == null ? null : kind.name());
        return "notification/notices/index";
    }

    @GetMapping("/{id}")
    String open(@PathVariable NoticeId id) {
        return "redirect:" + reading.open(id).address();
    }

    @PostMapping("/reading")
    String readAll(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) Instant seen,
            RedirectAttributes redirect) {
        reading.readAll(seen);
        redirect.addFlashAttribute("notice", "notice.all-read");
        return "redirect:/notices";
    }

    private static List<Filter> filters(Inbox inbox) {
        var filters = new ArrayList<Filter>();
        var all = inbox.counts().values().stream().mapToLong(Long::longValue).sum();
        filters.add(new Filter("", Message.of("notice.all"), all));
        inbox.counts().forEach((kind, count) -> filters.add(new Filter(kind.name(), kind.label(), count)));
        return filters;
    }
}

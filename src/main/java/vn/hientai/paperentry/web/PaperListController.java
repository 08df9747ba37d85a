package vn.hientai.paperentry.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hientai.demand.CallId;
import vn.hientai.demand.web.CallPage;
import vn.hientai.paperentry.PaperList;
import vn.hientai.paperentry.PaperListQueries;
import vn.hientai.paperentry.PaperListQueries.PaperFilter;
import vn.hientai.paperentry.PaperState;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Message;
import vn.hientai.shared.web.Filter;

/** The papers of a call: who waits for whom. */
@Controller
class PaperListController {

    private final PaperListQueries papers;
    private final CurrentUser user;

    PaperListController(PaperListQueries papers, CurrentUser user) {
        this.papers = papers;
        this.user = user;
    }

    @GetMapping("/calls/{id}/papers")
    String index(
            @PathVariable CallId id,
            @RequestParam(required = false) @Nullable PaperState state,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        CallPage.put(model, papers.call(id, user.scope()), user);
        var filter = new PaperFilter(state, text == null ? "" : text, Math.max(page, 0));
        var list = papers.list(id, filter, user.scope());
        model.addAttribute("list", list);
        model.addAttribute("rows", list.rows());
        model.addAttribute("filters", filters(list));
        model.addAttribute("state", state == null ? null : state.name());
        model.addAttribute("text", text);
        return "paperentry/papers/index";
    }

    private static List<Filter> filters(PaperList list) {
        var filters = new ArrayList<Filter>();
        filters.add(new Filter("", Message.of("paper.all"), list.total()));
        list.counts().forEach((state, count) -> {
            if (count > 0) {
                filters.add(new Filter(state.name(), Message.of("paper.state." + state), count));
            }
        });
        return filters;
    }
}

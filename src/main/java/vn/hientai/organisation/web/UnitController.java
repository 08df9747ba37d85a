package vn.hientai.organisation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hientai.organisation.UnitId;
import vn.hientai.organisation.UnitRegisterQueries;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Message;
import vn.hientai.shared.web.Filter;
import vn.hientai.shared.web.Navigation.Entry;

/** The units a keeper answers for, and what became of each. */
@Controller
@RequestMapping("/units")
class UnitController {

    private static final int ROWS = 50;
    private static final String CLOSED = "CLOSED";

    private final UnitRegisterQueries units;
    private final CurrentUser user;

    UnitController(UnitRegisterQueries units, CurrentUser user) {
        this.units = units;
        this.user = user;
    }

    @GetMapping
    String index(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        var text = q == null ? "" : q;
        var request = PageRequest.of(Math.max(0, Math.min(page, 10_000)), ROWS);
        var counts = units.counts(text, user.scope());
        model.addAttribute("q", q);
        model.addAttribute("state", CLOSED.equals(state) ? CLOSED : null);
        model.addAttribute(
                "filters",
                List.of(
                        new Filter("", Message.of("unit.open"), counts.open()),
                        new Filter(CLOSED, Message.of("unit.closed"), counts.closed())));
        model.addAttribute("units", units.find(text, CLOSED.equals(state), user.scope(), request));
        return "organisation/units/index";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UnitId id, Model model) {
        model.addAttribute("unit", units.details(id, user.scope()));
        model.addAttribute("changes", units.history(id, user.scope()));
        model.addAttribute("breadcrumbs", List.of(new Entry(Message.of("unit.list"), "/units")));
        return "organisation/units/show";
    }
}

package vn.hientai.consolidation.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hientai.consolidation.ConsolidationQueries;
import vn.hientai.consolidation.LineSelection;
import vn.hientai.demand.CallId;
import vn.hientai.shared.CurrentUser;

/** The live table of a call, and the lines behind each of its figures. */
@Controller
@RequestMapping("/calls/{id}/consolidation")
class ConsolidationController {

    private final ConsolidationQueries consolidations;
    private final CurrentUser user;

    ConsolidationController(ConsolidationQueries consolidations, CurrentUser user) {
        this.consolidations = consolidations;
        this.user = user;
    }

    @GetMapping
    String show(@PathVariable CallId id, Model model) {
        var table = consolidations.table(id, user.scope());
        ConsolidationPage.put(model, table.details(), user);
        model.addAttribute("table", table);
        return "consolidation/tables/show";
    }

    @GetMapping("/lines")
    String lines(
            @PathVariable CallId id,
            @RequestParam(required = false) @Nullable String field,
            @RequestParam(required = false) @Nullable String major,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        var selection = new LineSelection(field, major, category);
        var selected = consolidations.lines(id, selection, Math.max(page, 0), user.scope());
        ConsolidationPage.put(model, selected.details(), user);
        model.addAttribute("selected", selected);
        return "consolidation/lines/index";
    }
}

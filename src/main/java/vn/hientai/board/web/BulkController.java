package vn.hientai.board.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hientai.board.BulkAct;
import vn.hientai.board.BulkActs;
import vn.hientai.board.ShownProposal;
import vn.hientai.demand.CallId;
import vn.hientai.demand.CallQueries;
import vn.hientai.demand.ProposalId;
import vn.hientai.shared.CurrentUser;

/** One act on many proposals: first a page that says exactly what would be done, then the act, then the board again. */
@Controller
@RequestMapping("/calls/{id}/board/{act:[a-z]+}")
class BulkController {

    static final String RETURN_PAGE = "board/acts/return";

    private final BulkActs acts;
    private final CallQueries calls;
    private final CurrentUser user;

    BulkController(BulkActs acts, CallQueries calls, CurrentUser user) {
        this.acts = acts;
        this.calls = calls;
        this.user = user;
    }

    @PostMapping("/check")
    String check(
            @PathVariable CallId id,
            @PathVariable String act,
            @RequestParam(name = "unit", required = false) @Nullable List<ProposalId> chosen,
            @RequestParam(defaultValue = "false") boolean all,
            BoardView view,
            Model model,
            RedirectAttributes redirect) {
        var plan = all
                ? acts.plan(id, BulkAct.of(act), view.filter(), user.scope())
                : acts.plan(id, BulkAct.of(act), chosen == null ? List.of() : chosen, user.scope());
        if (plan.isNothingChosen()) {
            redirect.addFlashAttribute("nothingChosen", true);
            return "redirect:" + view.address(id);
        }
        BoardPage.put(model, calls.details(id, user.scope()), view, user);
        model.addAttribute("plan", plan);
        if (plan.act() == BulkAct.RETURN) {
            model.addAttribute(new BulkReturnForm());
            return RETURN_PAGE;
        }
        return "board/acts/check";
    }

    @PostMapping
    String perform(
            @PathVariable CallId id,
            @PathVariable String act,
            @RequestParam(name = "item", required = false) @Nullable List<ShownProposal> shown,
            BoardView view,
            RedirectAttributes redirect) {
        var result = acts.perform(id, BulkAct.of(act), shown == null ? List.of() : shown, user.scope());
        redirect.addFlashAttribute("result", result);
        return "redirect:" + view.address(id);
    }
}

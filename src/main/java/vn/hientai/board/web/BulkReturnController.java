package vn.hientai.board.web;

import static vn.hientai.shared.web.FormPost.submit;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
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
import vn.hientai.shared.CurrentUser;

/** Gives many answers back with one reason and one due instant. */
@Controller
@RequestMapping("/calls/{id}/board/return")
class BulkReturnController {

    private final BulkActs acts;
    private final CallQueries calls;
    private final CurrentUser user;

    BulkReturnController(BulkActs acts, CallQueries calls, CurrentUser user) {
        this.acts = acts;
        this.calls = calls;
        this.user = user;
    }

    @PostMapping
    String perform(
            @PathVariable CallId id,
            @RequestParam(name = "item", required = false) @Nullable List<ShownProposal> shown,
            BoardView view,
            @Valid BulkReturnForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        var items = shown == null ? List.<ShownProposal>of() : shown;
        var chosen = items.stream().map(ShownProposal::id).toList();
        var plan = acts.plan(id, BulkAct.RETURN, chosen, user.scope());
        BoardPage.put(model, calls.details(id, user.scope()), view, user);
        model.addAttribute("plan", plan);
        return submit(result, BulkController.RETURN_PAGE, () -> {
            redirect.addFlashAttribute("result", acts.giveBack(id, items, form.toCommand(), user.scope()));
            return "redirect:" + view.address(id);
        });
    }
}

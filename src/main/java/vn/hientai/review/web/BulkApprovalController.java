package vn.hientai.review.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hientai.cityround.CityRoundQueries;
import vn.hientai.cityround.web.CityRoundPage;
import vn.hientai.demand.LineId;
import vn.hientai.demand.RoundId;
import vn.hientai.review.BulkApproval;
import vn.hientai.review.ShownLine;
import vn.hientai.shared.CurrentUser;

/** Approves many lines as agreed: first a page that says exactly what would be done, then the act, then the list. */
@Controller
@RequestMapping("/city-rounds/{id}/lines")
class BulkApprovalController {

    private final BulkApproval approval;
    private final CityRoundQueries rounds;
    private final CurrentUser user;

    BulkApprovalController(BulkApproval approval, CityRoundQueries rounds, CurrentUser user) {
        this.approval = approval;
        this.rounds = rounds;
        this.user = user;
    }

    @PostMapping("/check")
    String check(
            @PathVariable RoundId id,
            @RequestParam(name = "line", required = false) @Nullable List<LineId> chosen,
            @RequestParam(defaultValue = "false") boolean all,
            LineView view,
            Model model,
            RedirectAttributes redirect) {
        var preview =
                all ? approval.preview(id, view.filter()) : approval.preview(id, chosen == null ? List.of() : chosen);
        if (preview.isNothingChosen()) {
            redirect.addFlashAttribute("nothingChosen", true);
            return "redirect:" + view.address(id);
        }
        CityRoundPage.put(model, rounds.overseen(id, user.scope()), user);
        model.addAttribute("preview", preview);
        model.addAttribute("key", UUID.randomUUID());
        model.addAttribute("view", view.fields());
        model.addAttribute("back", view.address(id));
        return "review/lines/check";
    }

    @PostMapping("/decisions")
    String perform(
            @PathVariable RoundId id,
            @RequestParam UUID key,
            @RequestParam(required = false) @Nullable String items,
            LineView view,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("outcome", approval.perform(id, key, shown(items)));
        return "redirect:" + view.address(id);
    }

    private static List<ShownLine> shown(@Nullable String items) {
        return items == null
                ? List.of()
                : Arrays.stream(items.split(",", -1)).map(ShownLine::of).toList();
    }
}

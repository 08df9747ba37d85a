package vn.hientai.review.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hientai.consolidation.ConsolidationId;
import vn.hientai.consolidation.SentConsolidations;
import vn.hientai.demand.RoundId;
import vn.hientai.document.FileDownload;
import vn.hientai.review.ReviewManagement;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.RuleViolation;

/**
 * What one commune sent: what changed first, then its lines, dispatches, returns and steps; and the end of its review.
 */
@Controller
@RequestMapping("/city-rounds/{id}/consolidations/{consolidationId}")
class SentConsolidationController {

    private final ConsolidationPages pages;
    private final SentConsolidations consolidations;
    private final ReviewManagement management;
    private final CurrentUser user;

    SentConsolidationController(
            ConsolidationPages pages,
            SentConsolidations consolidations,
            ReviewManagement management,
            CurrentUser user) {
        this.pages = pages;
        this.consolidations = consolidations;
        this.management = management;
        this.user = user;
    }

    @GetMapping
    String show(@PathVariable RoundId id, @PathVariable ConsolidationId consolidationId, Model model) {
        pages.put(id, consolidationId, model);
        return "review/consolidations/show";
    }

    @GetMapping("/dispatches/{number:\\d{1,6}}")
    ResponseEntity<byte[]> signed(
            @PathVariable RoundId id, @PathVariable ConsolidationId consolidationId, @PathVariable int number) {
        pages.require(id, consolidationId);
        return FileDownload.of(consolidations.signed(consolidationId, number, user.scope()));
    }

    @PostMapping("/conclusion")
    String conclude(
            @PathVariable RoundId id,
            @PathVariable ConsolidationId consolidationId,
            @RequestParam long version,
            RedirectAttributes redirect) {
        management.conclude(id, consolidationId, version);
        redirect.addFlashAttribute("notice", "review.concluded");
        return "redirect:" + ConsolidationPages.address(id, consolidationId);
    }

    @PostMapping("/reopening")
    String reopen(
            @PathVariable RoundId id,
            @PathVariable ConsolidationId consolidationId,
            @RequestParam long version,
            @RequestParam(required = false) @Nullable String reason,
            RedirectAttributes redirect) {
        if (reason == null) {
            throw new RuleViolation("review.reopening-reason");
        }
        management.reopen(id, consolidationId, version, reason);
        redirect.addFlashAttribute("notice", "review.reopened");
        return "redirect:" + ConsolidationPages.address(id, consolidationId);
    }
}

package vn.hientai.approval.web;

import static vn.hientai.shared.web.FormPost.submit;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hientai.approval.ApprovalDetails;
import vn.hientai.approval.ApprovalId;
import vn.hientai.approval.ApprovalManagement;
import vn.hientai.approval.ApprovalQueries;
import vn.hientai.demand.ProposalId;
import vn.hientai.policy.Policies;
import vn.hientai.policy.PolicyId;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Message;
import vn.hientai.shared.web.DeadlineLine;
import vn.hientai.shared.web.Navigation.Entry;

/** The head of a unit reads what would be sent, approves it or says what to change. */
@Controller
@RequestMapping("/approvals")
class ApprovalController {

    private static final String PAGE = "approval/approvals/show";

    private final ApprovalQueries queries;
    private final ApprovalManagement management;
    private final Policies policies;
    private final CurrentUser user;

    ApprovalController(ApprovalQueries queries, ApprovalManagement management, Policies policies, CurrentUser user) {
        this.queries = queries;
        this.management = management;
        this.policies = policies;
        this.user = user;
    }

    @PostMapping
    String create(@RequestParam ProposalId proposal, @RequestParam String fingerprint, RedirectAttributes redirect) {
        management.request(proposal, fingerprint);
        redirect.addFlashAttribute("notice", "approval.requested");
        return "redirect:/proposals/" + proposal + "/check";
    }

    @GetMapping("/{id}")
    String show(@PathVariable ApprovalId id, Model model) {
        put(id, model);
        model.addAttribute(new DeclineForm());
        return PAGE;
    }

    @PostMapping("/{id}/approval")
    String approve(@PathVariable ApprovalId id, RedirectAttributes redirect) {
        management.approve(id);
        redirect.addFlashAttribute("notice", "approval.done");
        return "redirect:/approvals/" + id;
    }

    @PostMapping("/{id}/refusal")
    String decline(
            @PathVariable ApprovalId id,
            @Valid DeclineForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        put(id, model);
        return submit(result, PAGE, () -> {
            management.decline(id, form.note);
            redirect.addFlashAttribute("notice", "approval.declined-notice");
            return "redirect:/approvals/" + id;
        });
    }

    private ApprovalDetails put(ApprovalId id, Model model) {
        var approval = queries.details(id, user.scope());
        var proposal = approval.proposal();
        model.addAttribute("approval", approval);
        model.addAttribute("policy", policies.byId(PolicyId.of(proposal.policyCode())));
        model.addAttribute(
                "deadlineLine", DeadlineLine.of(Message.of("proposal.duty"), proposal.due(), proposal.now()));
        model.addAttribute(
                "breadcrumbs",
                List.of(new Entry(Message.of("proposal.short", proposal.unitName()), "/proposals/" + proposal.id())));
        return approval;
    }
}

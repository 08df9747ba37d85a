package vn.hientai.demand.web;

import static vn.hientai.shared.web.FormPost.submit;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hientai.demand.CallDetails;
import vn.hientai.demand.CallId;
import vn.hientai.demand.CallManagement;
import vn.hientai.demand.CallPapers;
import vn.hientai.demand.CallQueries;
import vn.hientai.policy.Policies;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.web.Option;

/** The commune's letter as everybody it concerns reads it, and its correction while it is a draft. */
@Controller
@RequestMapping("/calls/{id}")
class CallController {

    private final CallQueries calls;
    private final CallManagement management;
    private final CallPapers papers;
    private final CurrentUser user;
    private final Policies policies;

    CallController(
            CallQueries calls, CallManagement management, CallPapers papers, CurrentUser user, Policies policies) {
        this.calls = calls;
        this.management = management;
        this.papers = papers;
        this.user = user;
        this.policies = policies;
    }

    @GetMapping
    String show(@PathVariable CallId id, Model model) {
        CallPage.put(model, calls.details(id, user.scope()), user);
        model.addAttribute("letter", papers.letter(id, user.scope()));
        model.addAttribute("extensions", papers.extensions(id, user.scope()));
        return "demand/calls/show";
    }

    @GetMapping("/edit")
    String edit(@PathVariable CallId id, Model model) {
        var call = putDraft(model, id);
        model.addAttribute(CallForm.of(call, papers.letter(id, user.scope())));
        return "demand/calls/edit";
    }

    @PostMapping
    String update(
            @PathVariable CallId id,
            @Valid CallForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        putDraft(model, id);
        form.checkCitations(result);
        return submit(result, "demand/calls/edit", () -> {
            management.change(id, form.version, form.toCommand());
            redirect.addFlashAttribute("notice", "call.changed");
            return "redirect:/calls/" + id;
        });
    }

    @ModelAttribute("policies")
    List<Option> policies() {
        return CallForm.policyOptions(policies);
    }

    private CallDetails putDraft(Model model, CallId id) {
        return CallPage.put(model, calls.draft(id, user.scope()), user);
    }
}

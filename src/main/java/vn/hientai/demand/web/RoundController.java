package vn.hientai.demand.web;

import static vn.hientai.shared.web.FormPost.submit;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hientai.demand.CallManagement;
import vn.hientai.demand.CallQueries;
import vn.hientai.policy.Policies;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.Role;
import vn.hientai.shared.web.Option;

/** The list of rounds, and the entry of a new one from the commune's letter. */
@Controller
@RequestMapping("/rounds")
class RoundController {

    private final CallQueries calls;
    private final CallManagement management;
    private final Policies policies;
    private final CurrentUser user;
    private final OfficialTime time;

    RoundController(
            CallQueries calls, CallManagement management, Policies policies, CurrentUser user, OfficialTime time) {
        this.calls = calls;
        this.management = management;
        this.policies = policies;
        this.user = user;
        this.time = time;
    }

    @GetMapping
    String index(@RequestParam(required = false) @Nullable String text, Pageable page, Model model) {
        model.addAttribute("calls", calls.page(text == null ? "" : text, user.scope(), page));
        model.addAttribute("text", text);
        model.addAttribute("canStart", user.is(Role.COMMUNE_COORDINATOR));
        model.addAttribute("readsBoard", CallPage.readsBoard(user));
        return "demand/rounds/index";
    }

    @GetMapping("/new")
    String newForm(Model model) {
        model.addAttribute(CallForm.starting(time.today().getYear()));
        CallPage.under(model);
        return "demand/rounds/new";
    }

    @PostMapping
    String create(@Valid CallForm form, BindingResult result, Model model, RedirectAttributes redirect) {
        CallPage.under(model);
        form.checkCitations(result);
        return submit(result, "demand/rounds/new", () -> {
            var id = management.draft(form.toCommand());
            redirect.addFlashAttribute("notice", "call.drafted");
            return "redirect:/calls/" + id + "/addressees";
        });
    }

    @ModelAttribute("policies")
    List<Option> policies() {
        return CallForm.policyOptions(policies);
    }
}

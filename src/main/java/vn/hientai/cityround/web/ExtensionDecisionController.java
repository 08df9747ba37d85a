package vn.hientai.cityround.web;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hientai.cityround.CityRoundQueries;
import vn.hientai.cityround.ExtensionDecision;
import vn.hientai.cityround.ExtensionQueries;
import vn.hientai.demand.RoundId;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Role;
import vn.hientai.shared.Scope;

/** One extension with all it changes, and the leader's decision on it. */
@Controller
@RequestMapping("/city-rounds/{id}/extensions/{number:\\d{1,6}}")
class ExtensionDecisionController {

    private final CityRoundQueries rounds;
    private final ExtensionQueries extensions;
    private final ExtensionDecision decision;
    private final CurrentUser user;

    ExtensionDecisionController(
            CityRoundQueries rounds, ExtensionQueries extensions, ExtensionDecision decision, CurrentUser user) {
        this.rounds = rounds;
        this.extensions = extensions;
        this.decision = decision;
        this.user = user;
    }

    @GetMapping
    String show(@PathVariable RoundId id, @PathVariable int number, Model model) {
        put(model, id, number, user.scope());
        model.addAttribute(new RefusalForm());
        return "cityround/extensions/show";
    }

    @PostMapping("/confirmation")
    String confirm(@PathVariable RoundId id, @PathVariable int number, RedirectAttributes redirect) {
        decision.confirm(id, number);
        redirect.addFlashAttribute("notice", "city-extension.confirmed");
        return "redirect:/city-rounds/" + id + "/extensions/" + number;
    }

    @PostMapping("/refusal")
    String refuse(
            @PathVariable RoundId id,
            @PathVariable int number,
            @Valid RefusalForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        put(model, id, number, user.scope().as(Role.HOME_AFFAIRS_LEADER));
        if (result.hasErrors()) {
            return "cityround/extensions/show";
        }
        decision.refuse(id, number, form.note);
        redirect.addFlashAttribute("notice", "city-extension.refused");
        return "redirect:/city-rounds/" + id + "/extensions/" + number;
    }

    private void put(Model model, RoundId id, int number, Scope scope) {
        CityRoundPage.put(model, rounds.overseen(id, scope), user);
        var extension = extensions.details(id, number, scope);
        model.addAttribute("extension", extension);
        model.addAttribute(
                "decides",
                extension.isProposed()
                        && user.is(Role.HOME_AFFAIRS_LEADER)
                        && !extension.proposedBy().equals(user.username()));
    }
}

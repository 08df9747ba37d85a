package vn.hientai.cityround.web;

import static vn.hientai.shared.web.FormPost.submit;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hientai.cityround.CityRoundManagement;
import vn.hientai.cityround.CityRoundQueries;
import vn.hientai.policy.Policies;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.Role;

/** The list of rounds of the city, and the entry of a new one from the city's letter. */
@Controller
@RequestMapping("/city-rounds")
class CityRoundController {

    private final CityRoundQueries rounds;
    private final CityRoundManagement management;
    private final Policies policies;
    private final CurrentUser user;
    private final OfficialTime time;

    CityRoundController(
            CityRoundQueries rounds,
            CityRoundManagement management,
            Policies policies,
            CurrentUser user,
            OfficialTime time) {
        this.rounds = rounds;
        this.management = management;
        this.policies = policies;
        this.user = user;
        this.time = time;
    }

    @GetMapping
    String index(@RequestParam(required = false) @Nullable String text, Pageable page, Model model) {
        model.addAttribute("rounds", rounds.page(text == null ? "" : text, user.scope(), page));
        model.addAttribute("text", text);
        model.addAttribute("reviews", user.is(Role.HOME_AFFAIRS_REVIEWER));
        return "cityround/rounds/index";
    }

    @GetMapping("/new")
    String newForm(Model model) {
        putChoices(model);
        model.addAttribute(CityRoundForm.starting(time.today()));
        return "cityround/rounds/new";
    }

    @PostMapping
    String create(@Valid CityRoundForm form, BindingResult result, Model model, RedirectAttributes redirect) {
        putChoices(model);
        form.checkCitations(result);
        return submit(result, "cityround/rounds/new", () -> {
            var id = management.draft(form.toCommand());
            redirect.addFlashAttribute("notice", "city-round.drafted");
            return "redirect:/city-rounds/" + id + "/expected";
        });
    }

    private void putChoices(Model model) {
        CityRoundPage.putChoices(model, rounds.mains(user.scope()), policies);
        CityRoundPage.under(model);
    }
}

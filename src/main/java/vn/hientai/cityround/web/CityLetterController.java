package vn.hientai.cityround.web;

import static vn.hientai.shared.web.FormPost.submit;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hientai.cityround.CityRoundDetails;
import vn.hientai.cityround.CityRoundManagement;
import vn.hientai.cityround.CityRoundQueries;
import vn.hientai.cityround.CommunePlaceQueries;
import vn.hientai.demand.RoundId;
import vn.hientai.policy.Policies;
import vn.hientai.shared.CurrentUser;

/** The city's letter as everybody it concerns reads it, and its correction while it is a draft. */
@Controller
@RequestMapping("/city-rounds/{id}")
class CityLetterController {

    private final CityRoundQueries rounds;
    private final CommunePlaceQueries places;
    private final CityRoundManagement management;
    private final Policies policies;
    private final CurrentUser user;

    CityLetterController(
            CityRoundQueries rounds,
            CommunePlaceQueries places,
            CityRoundManagement management,
            Policies policies,
            CurrentUser user) {
        this.rounds = rounds;
        this.places = places;
        this.management = management;
        this.policies = policies;
        this.user = user;
    }

    @GetMapping
    String show(@PathVariable RoundId id, Model model) {
        var round = CityRoundPage.put(model, rounds.details(id, user.scope()), user);
        model.addAttribute("letter", rounds.letter(id, user.scope()));
        places.of(id, user.scope()).ifPresent(place -> {
            model.addAttribute("place", place);
            CityRoundPage.putDeadline(model, round, place.deadline());
        });
        return "cityround/rounds/show";
    }

    @GetMapping("/edit")
    String edit(@PathVariable RoundId id, Model model) {
        var round = putDraft(model, id);
        model.addAttribute(CityRoundForm.of(round, rounds.letter(id, user.scope())));
        return "cityround/rounds/edit";
    }

    @PostMapping
    String update(
            @PathVariable RoundId id,
            @Valid CityRoundForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        putDraft(model, id);
        form.checkCitations(result);
        return submit(result, "cityround/rounds/edit", () -> {
            management.change(id, form.version, form.toCommand());
            redirect.addFlashAttribute("notice", "city-round.changed");
            return "redirect:/city-rounds/" + id;
        });
    }

    private CityRoundDetails putDraft(Model model, RoundId id) {
        var round = CityRoundPage.put(model, rounds.draft(id, user.scope()), user);
        CityRoundPage.putChoices(model, rounds.mains(user.scope()), policies);
        return round;
    }
}

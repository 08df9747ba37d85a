package vn.hientai.cityround.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hientai.cityround.CityRoundManagement;
import vn.hientai.cityround.CityRoundQueries;
import vn.hientai.cityround.ExpectedUnitQueries;
import vn.hientai.demand.RoundId;
import vn.hientai.organisation.UnitId;
import vn.hientai.shared.CurrentUser;

/** Whom a round expects: all communes and departments of the city, ticked from the start. */
@Controller
@RequestMapping("/city-rounds/{id}/expected")
class ExpectedController {

    private final CityRoundQueries rounds;
    private final CityRoundManagement management;
    private final ExpectedUnitQueries expected;
    private final CurrentUser user;

    ExpectedController(
            CityRoundQueries rounds, CityRoundManagement management, ExpectedUnitQueries expected, CurrentUser user) {
        this.rounds = rounds;
        this.management = management;
        this.expected = expected;
        this.user = user;
    }

    @GetMapping
    String edit(@PathVariable RoundId id, Model model) {
        CityRoundPage.put(model, rounds.draft(id, user.scope()), user);
        model.addAttribute("groups", ExpectedGroup.of(expected.of(id, user.scope())));
        return "cityround/rounds/expected";
    }

    @PostMapping
    String update(
            @PathVariable RoundId id,
            @RequestParam long version,
            @RequestParam(name = "unit", required = false) @Nullable List<UnitId> chosen,
            RedirectAttributes redirect) {
        management.expect(id, version, chosen == null ? Set.of() : Set.copyOf(chosen));
        redirect.addFlashAttribute("notice", "city-round.expected-saved");
        return "redirect:/city-rounds/" + id;
    }
}

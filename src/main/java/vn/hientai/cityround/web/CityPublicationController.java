package vn.hientai.cityround.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hientai.cityround.CityRoundCheckQueries;
import vn.hientai.cityround.CityRoundPublication;
import vn.hientai.cityround.CityRoundQueries;
import vn.hientai.demand.RoundId;
import vn.hientai.shared.CurrentUser;

/** The publication of a round: what will happen is shown first, then posting it makes it happen. */
@Controller
@RequestMapping("/city-rounds/{id}/publication")
class CityPublicationController {

    private final CityRoundQueries rounds;
    private final CityRoundCheckQueries checks;
    private final CityRoundPublication publication;
    private final CurrentUser user;

    CityPublicationController(
            CityRoundQueries rounds, CityRoundCheckQueries checks, CityRoundPublication publication, CurrentUser user) {
        this.rounds = rounds;
        this.checks = checks;
        this.publication = publication;
        this.user = user;
    }

    @GetMapping
    String newForm(@PathVariable RoundId id, Model model) {
        CityRoundPage.put(model, rounds.draft(id, user.scope()), user);
        model.addAttribute("letter", rounds.letter(id, user.scope()));
        model.addAttribute("check", checks.check(id, user.scope()));
        return "cityround/rounds/publication";
    }

    @PostMapping
    String create(@PathVariable RoundId id, @RequestParam long version, RedirectAttributes redirect) {
        publication.publish(id, version);
        redirect.addFlashAttribute("notice", "city-round.published");
        return "redirect:/city-rounds/" + id + "/board";
    }
}

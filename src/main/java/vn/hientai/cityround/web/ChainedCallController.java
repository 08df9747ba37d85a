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
import vn.hientai.cityround.ChainedCallManagement;
import vn.hientai.cityround.CityRoundQueries;
import vn.hientai.cityround.CommunePlaceQueries;
import vn.hientai.demand.RoundId;
import vn.hientai.shared.CurrentUser;

/** The entry of a commune's letter in a round of the city. */
@Controller
@RequestMapping("/city-rounds/{id}/calls")
class ChainedCallController {

    private final CityRoundQueries rounds;
    private final CommunePlaceQueries places;
    private final ChainedCallManagement management;
    private final CurrentUser user;

    ChainedCallController(
            CityRoundQueries rounds, CommunePlaceQueries places, ChainedCallManagement management, CurrentUser user) {
        this.rounds = rounds;
        this.places = places;
        this.management = management;
        this.user = user;
    }

    @GetMapping("/new")
    String newForm(@PathVariable RoundId id, Model model) {
        put(model, id);
        model.addAttribute(ChainedCallForm.citing(rounds.letter(id, user.scope())));
        return "cityround/calls/new";
    }

    @PostMapping
    String create(
            @PathVariable RoundId id,
            @Valid ChainedCallForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        put(model, id);
        model.addAttribute("posted", true);
        form.checkCitations(result);
        return submit(result, "cityround/calls/new", () -> {
            var call = management.start(id, form.letter(), form.deadline(), form.handover());
            redirect.addFlashAttribute("notice", "call.drafted");
            return "redirect:/calls/" + call + "/addressees";
        });
    }

    private void put(Model model, RoundId id) {
        var place = places.coordinated(id, user.scope());
        var round = CityRoundPage.put(model, rounds.details(id, user.scope()), user);
        model.addAttribute("place", place);
        CityRoundPage.putDeadline(model, round, place.deadline());
    }
}

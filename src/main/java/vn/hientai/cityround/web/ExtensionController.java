package vn.hientai.cityround.web;

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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hientai.cityround.CityBoardQueries;
import vn.hientai.cityround.CityBoardRow;
import vn.hientai.cityround.CityRoundQueries;
import vn.hientai.cityround.ExtensionManagement;
import vn.hientai.cityround.ExtensionQueries;
import vn.hientai.demand.RoundId;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Role;

/** The extensions of a round's deadline, and the proposal of a new one. */
@Controller
@RequestMapping("/city-rounds/{id}/extensions")
class ExtensionController {

    private final CityRoundQueries rounds;
    private final CityBoardQueries boards;
    private final ExtensionQueries extensions;
    private final ExtensionManagement management;
    private final CurrentUser user;

    ExtensionController(
            CityRoundQueries rounds,
            CityBoardQueries boards,
            ExtensionQueries extensions,
            ExtensionManagement management,
            CurrentUser user) {
        this.rounds = rounds;
        this.boards = boards;
        this.extensions = extensions;
        this.management = management;
        this.user = user;
    }

    @GetMapping
    String index(@PathVariable RoundId id, Model model) {
        CityRoundPage.put(model, rounds.overseen(id, user.scope()), user);
        model.addAttribute("extensions", extensions.all(id, user.scope()));
        return "cityround/extensions/index";
    }

    @GetMapping("/new")
    String newForm(@PathVariable RoundId id, Model model) {
        put(model, id);
        model.addAttribute(new ExtensionForm());
        return "cityround/extensions/new";
    }

    @PostMapping
    String create(
            @PathVariable RoundId id,
            @Valid ExtensionForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        var communes = put(model, id);
        return submit(result, "cityround/extensions/new", () -> {
            var number = management.propose(id, form.toCommand(communes));
            redirect.addFlashAttribute("notice", "city-extension.proposed");
            return "redirect:/city-rounds/" + id + "/extensions/" + number;
        });
    }

    private List<CityBoardRow> put(Model model, RoundId id) {
        var reviewed = user.scope().as(Role.HOME_AFFAIRS_REVIEWER);
        CityRoundPage.put(model, rounds.overseen(id, reviewed), user);
        var communes = boards.communes(id, reviewed);
        model.addAttribute("communes", communes);
        return communes;
    }
}

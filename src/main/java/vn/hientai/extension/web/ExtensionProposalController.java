package vn.hientai.extension.web;

import static vn.hientai.shared.web.FormPost.submit;

import jakarta.validation.Valid;
import java.util.Arrays;
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
import vn.hientai.demand.BoardStatus;
import vn.hientai.demand.CallId;
import vn.hientai.demand.DeadlineQueries.DutyFilter;
import vn.hientai.extension.ExtensionManagement;
import vn.hientai.extension.ExtensionPreparation;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Message;
import vn.hientai.shared.web.Option;

/** How an extension is proposed: choose units and the later deadline, look at what it changes, propose exactly that. */
@Controller
@RequestMapping("/calls/{id}/extensions")
class ExtensionProposalController {

    private static final String CHOICE = "extension/extensions/new";
    private static final String CHECK = "extension/extensions/check";

    private final ExtensionPreparation preparation;
    private final ExtensionManagement extensions;
    private final CurrentUser user;

    ExtensionProposalController(ExtensionPreparation preparation, ExtensionManagement extensions, CurrentUser user) {
        this.preparation = preparation;
        this.extensions = extensions;
        this.user = user;
    }

    @GetMapping("/new")
    String newForm(@PathVariable CallId id, Model model) {
        var form = new ExtensionForm();
        model.addAttribute(form);
        return choose(id, form, model);
    }

    /** Narrows the list, or goes back to it, with everything typed and ticked kept. */
    @PostMapping("/choice")
    String search(@PathVariable CallId id, ExtensionForm form, BindingResult result, Model model) {
        return choose(id, form, model);
    }

    @PostMapping("/check")
    String check(@PathVariable CallId id, @Valid ExtensionForm form, BindingResult result, Model model) {
        form.requireUnits(result);
        return result.hasErrors() ? choose(id, form, model) : preview(id, form, model);
    }

    @PostMapping
    String create(
            @PathVariable CallId id,
            @Valid ExtensionForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        form.requireUnits(result);
        if (result.hasErrors()) {
            return choose(id, form, model);
        }
        ExtensionPage.put(model, preparation.call(id), true, user);
        var answer = submit(result, CHECK, () -> {
            extensions.propose(id, form.id(), form.toCommand());
            redirect.addFlashAttribute("notice", "extension.proposed-notice");
            return "redirect:/extensions/" + form.id();
        });
        return answer.equals(CHECK) ? preview(id, form, model) : answer;
    }

    @ModelAttribute("statuses")
    List<Option> statuses() {
        return Arrays.stream(BoardStatus.values())
                .filter(status -> status != BoardStatus.NOT_HANDED_OVER)
                .map(status -> new Option(status.name(), Message.of("board.status." + status)))
                .toList();
    }

    private String choose(CallId id, ExtensionForm form, Model model) {
        ExtensionPage.put(model, preparation.call(id), true, user);
        var all = preparation.units(id, DutyFilter.ALL);
        model.addAttribute("total", all.size());
        model.addAttribute("choices", UnitChoices.of(all, preparation.units(id, form.filter()), form));
        return CHOICE;
    }

    private String preview(CallId id, ExtensionForm form, Model model) {
        ExtensionPage.put(model, preparation.call(id), true, user);
        var preview = preparation.preview(id, form.wish());
        form.fingerprint = preview.fingerprint();
        model.addAttribute("preview", preview);
        model.addAttribute("reason", form.reason);
        model.addAttribute("chosen", form.wish().chosen());
        return CHECK;
    }
}

package vn.hientai.organisation.web;

import static vn.hientai.shared.web.FormPost.submit;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hientai.organisation.KeptUnit;
import vn.hientai.organisation.UnitId;
import vn.hientai.organisation.UnitManagement;
import vn.hientai.organisation.UnitRegisterQueries;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Message;
import vn.hientai.shared.web.Navigation.Entry;

/** Whom to call in a unit, entered by who keeps it. */
@Controller
@RequestMapping("/units/{id}/contact")
class UnitContactController {

    private static final String PAGE = "organisation/units/contact";

    private final UnitRegisterQueries units;
    private final UnitManagement management;
    private final CurrentUser user;

    UnitContactController(UnitRegisterQueries units, UnitManagement management, CurrentUser user) {
        this.units = units;
        this.management = management;
        this.user = user;
    }

    @GetMapping
    String edit(@PathVariable UnitId id, @RequestParam(required = false) @Nullable String call, Model model) {
        model.addAttribute(UnitContactForm.of(put(id, model), call));
        return PAGE;
    }

    @PostMapping
    String update(
            @PathVariable UnitId id,
            @Valid UnitContactForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        put(id, model);
        return submit(result, PAGE, () -> {
            management.changeContact(id, form.version, form.toContact());
            redirect.addFlashAttribute("notice", "unit.contact-saved");
            return form.call == null ? "redirect:/units/" + id : "redirect:/calls/" + form.call + "/board";
        });
    }

    private KeptUnit put(UnitId id, Model model) {
        var unit = units.details(id, user.scope());
        model.addAttribute("unit", unit);
        model.addAttribute(
                "breadcrumbs",
                List.of(
                        new Entry(Message.of("unit.list"), "/units"),
                        new Entry(Message.of("as-is", unit.fullName()), "/units/" + id)));
        return unit;
    }
}

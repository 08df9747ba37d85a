package vn.hientai.organisation.web;

import static vn.hientai.shared.web.FormPost.submit;

import jakarta.validation.Valid;
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
import vn.hientai.organisation.UnitChangeKind;
import vn.hientai.organisation.UnitChangeManagement;
import vn.hientai.organisation.UnitId;

/** The change of a unit: which kind, what the document says, what will happen, then the act. */
@Controller
@RequestMapping("/units/{id}/changes")
class UnitChangeController {

    private final UnitChangePages pages;
    private final UnitChangeManagement management;

    UnitChangeController(UnitChangePages pages, UnitChangeManagement management) {
        this.pages = pages;
        this.management = management;
    }

    @GetMapping("/new")
    String newForm(
            @PathVariable UnitId id, @RequestParam(required = false) @Nullable UnitChangeKind kind, Model model) {
        var unit = pages.put(id, model);
        if (kind == null || unit.isClosed()) {
            return "organisation/changes/new";
        }
        model.addAttribute(UnitChangeForm.of(kind, unit.version()));
        return pages.form(id, kind, model);
    }

    /** Shows what would happen; with {@code edit} the form again, as it was filled in. */
    @PostMapping("/check")
    String check(
            @PathVariable UnitId id,
            @RequestParam(required = false) @Nullable String edit,
            @Valid UnitChangeForm form,
            BindingResult result,
            Model model) {
        pages.put(id, model);
        form.check(result);
        if (edit != null || result.hasErrors()) {
            return formPage(id, form, model);
        }
        return submit(result, formPage(id, form, model), () -> pages.check(id, form, model));
    }

    @PostMapping
    String create(
            @PathVariable UnitId id,
            @Valid UnitChangeForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        pages.put(id, model);
        form.check(result);
        return submit(result, formPage(id, form, model), () -> {
            make(id, form);
            redirect.addFlashAttribute("notice", "unit-change.done");
            return "redirect:/units/" + id;
        });
    }

    private void make(UnitId id, UnitChangeForm form) {
        switch (form.kind) {
            case RENAME -> management.rename(id, form.version, form.newName, form.document());
            case MERGE -> management.merge(id, form.version, form.toMerger(), form.document());
            case CLOSE -> management.close(id, form.version, form.successor(), form.document());
        }
    }

    private String formPage(UnitId id, UnitChangeForm form, Model model) {
        return form.kind == null ? "organisation/changes/new" : pages.form(id, form.kind, model);
    }
}

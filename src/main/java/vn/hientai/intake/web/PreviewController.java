package vn.hientai.intake.web;

import java.util.HashMap;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hientai.document.FileDownload;
import vn.hientai.document.FileKind;
import vn.hientai.intake.IntakeId;
import vn.hientai.intake.IntakeManagement;
import vn.hientai.intake.IntakeMode;
import vn.hientai.intake.IntakeQueries;
import vn.hientai.intake.IntakeReading;
import vn.hientai.intake.Mapping;
import vn.hientai.shared.Message;
import vn.hientai.shared.RuleViolation;

/** What came in, before and after it is taken. */
@Controller
@RequestMapping("/intakes/{id}")
class PreviewController {

    private static final String SHOW = "intake/intakes/show";
    private static final String COLUMN = "column-";
    private static final String EVERYWHERE = "everywhere-";

    private final IntakePages pages;
    private final IntakeReading reading;
    private final IntakeManagement intakes;
    private final IntakeQueries queries;

    PreviewController(IntakePages pages, IntakeReading reading, IntakeManagement intakes, IntakeQueries queries) {
        this.pages = pages;
        this.reading = reading;
        this.intakes = intakes;
        this.queries = queries;
    }

    /** What a refused form said of the columns; every other page shows what is stored. */
    @ModelAttribute("chosen")
    Mapping chosen() {
        return Mapping.NONE;
    }

    @GetMapping
    String show(@PathVariable IntakeId id, Model model) {
        pages.preview(id, model);
        return SHOW;
    }

    @PostMapping("/mapping")
    String map(
            @PathVariable IntakeId id,
            @RequestParam Map<String, String> fields,
            Model model,
            RedirectAttributes redirect) {
        var mapping = mapping(fields);
        model.addAttribute("chosen", mapping);
        return act(id, model, redirect, "intake.mapped", () -> reading.map(id, mapping));
    }

    @PostMapping("/taking")
    String take(
            @PathVariable IntakeId id,
            @RequestParam(defaultValue = "BELOW") IntakeMode mode,
            @RequestParam String fingerprint,
            Model model,
            RedirectAttributes redirect) {
        return act(id, model, redirect, "intake.taken", () -> intakes.take(id, mode, fingerprint));
    }

    @PostMapping("/discarding")
    String discard(@PathVariable IntakeId id, Model model, RedirectAttributes redirect) {
        return act(id, model, redirect, "intake.discarded", () -> intakes.discard(id));
    }

    @PostMapping("/undoing")
    String undo(@PathVariable IntakeId id, Model model, RedirectAttributes redirect) {
        return act(id, model, redirect, "intake.undone", () -> intakes.undo(id));
    }

    @GetMapping("/faults.xlsx")
    ResponseEntity<byte[]> faults(@PathVariable IntakeId id) {
        var returned = queries.withFaults(id);
        return FileDownload.of("loi-" + returned.name(), FileKind.XLSX, returned.content());
    }

    /** A refusal comes back on the same page with what is true now; what was staged stays. */
    private String act(IntakeId id, Model model, RedirectAttributes redirect, String notice, Runnable useCase) {
        try {
            useCase.run();
            redirect.addFlashAttribute("notice", notice);
            return "redirect:/intakes/" + id;
        } catch (RuleViolation violation) {
            pages.preview(id, model);
            model.addAttribute("violation", Message.of(violation.code(), violation.arguments()));
            return SHOW;
        }
    }

    private static Mapping mapping(Map<String, String> fields) {
        var columns = new HashMap<String, String>();
        var everywhere = new HashMap<String, String>();
        fields.forEach((name, value) -> {
            if (name.startsWith(COLUMN)) {
                columns.put(name.substring(COLUMN.length()), value);
            } else if (name.startsWith(EVERYWHERE) && !value.isBlank()) {
                everywhere.put(name.substring(EVERYWHERE.length()), value);
            }
        });
        return new Mapping(columns, everywhere);
    }
}

package vn.hientai.intake.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.hientai.demand.ProposalId;
import vn.hientai.document.FileDownload;
import vn.hientai.document.FileKind;
import vn.hientai.intake.IntakeManagement;
import vn.hientai.intake.IntakeQueries;
import vn.hientai.intake.IntakeReading;
import vn.hientai.intake.IntakeSource;
import vn.hientai.shared.RuleViolation;

/** Where a unit brings in many lines: from a workbook, from a paste, from an earlier round. */
@Controller
@RequestMapping("/proposals/{id}")
class IntakeController {

    private static final String INDEX = "intake/intakes/index";
    private static final String PASTE = "intake/intakes/paste";

    private final IntakePages pages;
    private final IntakeReading reading;
    private final IntakeManagement intakes;
    private final IntakeQueries queries;

    IntakeController(IntakePages pages, IntakeReading reading, IntakeManagement intakes, IntakeQueries queries) {
        this.pages = pages;
        this.reading = reading;
        this.intakes = intakes;
        this.queries = queries;
    }

    @GetMapping("/intakes")
    String index(@PathVariable ProposalId id, Model model) {
        var proposal = pages.start(id, model);
        model.addAttribute(IntakeForm.begin());
        return proposal.canEdit() ? INDEX : "redirect:/proposals/" + id;
    }

    @GetMapping("/intakes/paste")
    String paste(@PathVariable ProposalId id, Model model) {
        var proposal = pages.start(id, model);
        model.addAttribute(IntakeForm.begin());
        return proposal.canEdit() ? PASTE : "redirect:/proposals/" + id;
    }

    /** What cannot be read comes back with its reason and everything that was pasted. */
    @PostMapping("/intakes")
    String create(@PathVariable ProposalId id, IntakeForm form, BindingResult result, Model model) {
        pages.start(id, model);
        form.require(result);
        var page = form.source == IntakeSource.PASTE ? PASTE : INDEX;
        if (result.hasErrors()) {
            return page;
        }
        try {
            stage(id, form);
            return "redirect:/intakes/" + form.id();
        } catch (RuleViolation violation) {
            var field = field(violation, form);
            if (field.isEmpty()) {
                result.reject(violation.code(), violation.arguments(), violation.code());
            } else {
                result.rejectValue(field, violation.code(), violation.arguments(), null);
            }
            return page;
        }
    }

    @GetMapping("/workbook.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable ProposalId id) {
        return FileDownload.of("nhu-cau.xlsx", FileKind.XLSX, queries.workbook(id));
    }

    private void stage(ProposalId id, IntakeForm form) {
        switch (form.source) {
            case PASTE -> reading.paste(id, form.id(), form.text, form.pastedHtml());
            case WORKBOOK -> reading.upload(id, form.id(), form.upload());
            case EARLIER -> intakes.fromEarlier(id, form.id());
            case OFFERED -> intakes.fromOffer(id, form.id());
        }
    }

    /** What is wrong with what came in stands beside its field, everything else above the form. */
    private static String field(RuleViolation violation, IntakeForm form) {
        if (!violation.code().startsWith("file.") && !violation.code().startsWith("sheet.")) {
            return "";
        }
        return form.source == IntakeSource.PASTE ? "text" : "file";
    }
}

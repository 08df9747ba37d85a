package vn.hientai.audit.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.hientai.audit.AuditQueries;

/** The log, newest first. */
@Controller
@RequestMapping("/audit")
class AuditController {

    private final AuditQueries queries;

    AuditController(AuditQueries queries) {
        this.queries = queries;
    }

    @ModelAttribute("acts")
    List<Choice> acts() {
        return choices(queries.acts(), AuditWords::act);
    }

    @ModelAttribute("recordTypes")
    List<Choice> recordTypes() {
        return choices(queries.recordTypes(), AuditWords::recordType);
    }

    @GetMapping
    String index(@Valid AuditForm form, BindingResult result, Model model) {
        model.addAttribute("continued", form.before != null);
        if (!result.hasErrors()) {
            var page = queries.page(form.toFilter(), form.before);
            model.addAttribute("rows", page.lines().stream().map(AuditRow::of).toList());
            model.addAttribute("olderThan", page.olderThan());
        }
        return "audit/entries/index";
    }

    private static List<Choice> choices(List<String> codes, Function<String, MessageSourceResolvable> words) {
        return codes.stream().map(code -> new Choice(code, words.apply(code))).toList();
    }

    /** A choice of a select whose words may be the code itself. */
    record Choice(String value, MessageSourceResolvable label) {}
}

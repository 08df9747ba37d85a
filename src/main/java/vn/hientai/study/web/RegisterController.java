package vn.hientai.study.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hientai.demand.CallId;
import vn.hientai.document.FileKind;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Message;
import vn.hientai.shared.web.Filter;
import vn.hientai.study.StudyRegisterQueries;
import vn.hientai.study.StudyRegisterQueries.RegisterFilter;
import vn.hientai.study.StudyStatus;
import vn.hientai.study.StudyTotals;

/** The register of a call: which units disseminated the resolution, to how many people; on paper and as a workbook. */
@Controller
class RegisterController {

    private final StudyRegisterQueries registers;
    private final RegisterPapers papers;
    private final CurrentUser user;

    RegisterController(StudyRegisterQueries registers, RegisterPapers papers, CurrentUser user) {
        this.registers = registers;
        this.papers = papers;
        this.user = user;
    }

    @GetMapping("/calls/{id}/study")
    String show(
            @PathVariable CallId id,
            @RequestParam(required = false) @Nullable StudyStatus status,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        var register = registers.page(id, filter(status, text, page), user.scope());
        StudyPage.ofCall(model, register.call(), user);
        model.addAttribute("register", register);
        model.addAttribute("filters", filters(register.totals()));
        model.addAttribute("status", status == null ? null : status.name());
        model.addAttribute("text", text);
        return "study/index";
    }

    @GetMapping("/calls/{id}/study.{kind:pdf|xlsx}")
    ResponseEntity<byte[]> print(
            @PathVariable CallId id,
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable StudyStatus status,
            @RequestParam(required = false) @Nullable String text) {
        var filter = filter(status, text, 0);
        return papers.print(
                registers.whole(id, filter, user.scope()), filter, FileKind.valueOf(kind.toUpperCase(Locale.ROOT)));
    }

    private static RegisterFilter filter(@Nullable StudyStatus status, @Nullable String text, int page) {
        return new RegisterFilter(status, text == null ? "" : text, Math.max(page, 0));
    }

    private static List<Filter> filters(StudyTotals totals) {
        return List.of(
                new Filter("", Message.of("study.all"), totals.units()),
                new Filter(StudyStatus.RECORDED.name(), Message.of("study.status.RECORDED"), totals.recorded()),
                new Filter(StudyStatus.MISSING.name(), Message.of("study.status.MISSING"), totals.missing()));
    }
}

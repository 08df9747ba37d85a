package vn.hientai.consolidation.web;

import static vn.hientai.shared.web.FormPost.submit;

import jakarta.validation.Valid;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hientai.consolidation.DispatchDetails;
import vn.hientai.consolidation.DispatchManagement;
import vn.hientai.consolidation.DispatchPaper.Part;
import vn.hientai.consolidation.DispatchQueries;
import vn.hientai.demand.CallId;
import vn.hientai.document.FileDownload;
import vn.hientai.document.FileKind;
import vn.hientai.shared.CurrentUser;

/** The dispatch to the city: its generated papers, the record that it was sent, the signed paper. */
@Controller
@RequestMapping("/calls/{id}/dispatch")
class DispatchController {

    private static final String PAGE = "consolidation/dispatches/show";

    private final DispatchQueries dispatches;
    private final DispatchManagement management;
    private final CurrentUser user;

    DispatchController(DispatchQueries dispatches, DispatchManagement management, CurrentUser user) {
        this.dispatches = dispatches;
        this.management = management;
        this.user = user;
    }

    @GetMapping
    String show(@PathVariable CallId id, Model model) {
        model.addAttribute(
                DispatchForm.of(put(model, dispatches.details(id, user.scope())).consolidation()));
        return PAGE;
    }

    @PostMapping("/sending")
    String create(
            @PathVariable CallId id,
            @Valid DispatchForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        put(model, dispatches.detailsToSend(id, user.scope()));
        form.requireFile(result);
        return submit(result, PAGE, () -> {
            management.recordSending(id, form.version, form.toCommand());
            redirect.addFlashAttribute("notice", "dispatch.recorded");
            return "redirect:/calls/" + id + "/dispatch";
        });
    }

    @GetMapping("/{part:letter|appendix}.{kind:docx|pdf|xlsx}")
    ResponseEntity<byte[]> paper(@PathVariable CallId id, @PathVariable String part, @PathVariable String kind) {
        var paper = dispatches.print(
                id,
                Part.valueOf(part.toUpperCase(Locale.ROOT)),
                FileKind.valueOf(kind.toUpperCase(Locale.ROOT)),
                user.scope());
        return FileDownload.of(paper.name(), paper.kind(), paper.content());
    }

    @GetMapping("/signed")
    ResponseEntity<byte[]> signed(@PathVariable CallId id) {
        return FileDownload.of(dispatches.signed(id, user.scope()));
    }

    private DispatchDetails put(Model model, DispatchDetails dispatch) {
        ConsolidationPage.put(model, dispatch.consolidation(), user);
        model.addAttribute("warnings", dispatch.warnings());
        return dispatch;
    }
}

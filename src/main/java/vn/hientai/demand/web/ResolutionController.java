package vn.hientai.demand.web;

import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hientai.demand.CallId;
import vn.hientai.demand.CallManagement;
import vn.hientai.demand.CallPapers;
import vn.hientai.demand.CallQueries;
import vn.hientai.document.FileDownload;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.RuleViolation;

/** The resolution attached to a call: the coordinator attaches it, every addressed unit reads it. */
@Controller
@RequestMapping("/calls/{id}/resolution")
class ResolutionController {

    private final CallQueries calls;
    private final CallPapers papers;
    private final CallManagement management;
    private final CurrentUser user;

    ResolutionController(CallQueries calls, CallPapers papers, CallManagement management, CurrentUser user) {
        this.calls = calls;
        this.papers = papers;
        this.management = management;
        this.user = user;
    }

    @GetMapping
    String edit(@PathVariable CallId id, Model model) {
        var call = CallPage.put(model, calls.draft(id, user.scope()), user);
        model.addAttribute(ResolutionForm.of(call.version()));
        return "demand/calls/resolution";
    }

    @PostMapping
    String update(
            @PathVariable CallId id,
            ResolutionForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect)
            throws IOException {
        CallPage.put(model, calls.draft(id, user.scope()), user);
        if (form.isEmpty()) {
            result.rejectValue("file", "call.resolution-missing");
            return "demand/calls/resolution";
        }
        try (var content = form.file.getInputStream()) {
            management.attachResolution(id, form.version, form.fileName(), content);
        } catch (RuleViolation violation) {
            result.rejectValue("file", violation.code(), violation.arguments(), null);
            return "demand/calls/resolution";
        }
        redirect.addFlashAttribute("notice", "call.resolution-saved");
        return "redirect:/calls/" + id;
    }

    @GetMapping("/file")
    ResponseEntity<byte[]> file(@PathVariable CallId id) {
        return FileDownload.of(papers.resolution(id, user.scope()));
    }
}

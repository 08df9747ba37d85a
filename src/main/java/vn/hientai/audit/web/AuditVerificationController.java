package vn.hientai.audit.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hientai.audit.AuditVerification;
import vn.hientai.shared.Message;
import vn.hientai.shared.web.Navigation;

/** A verification of the log: posting one walks the chain, and its result is shown once, to be printed. */
@Controller
@RequestMapping("/audit/verification")
class AuditVerificationController {

    private final AuditVerification verification;

    AuditVerificationController(AuditVerification verification) {
        this.verification = verification;
    }

    @ModelAttribute("breadcrumbs")
    List<Navigation.Entry> breadcrumbs() {
        return List.of(new Navigation.Entry(Message.of("audit.navigation"), "/audit"));
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("head", verification.head());
        return "audit/verification/show";
    }

    @PostMapping
    String create(RedirectAttributes redirect) {
        redirect.addFlashAttribute("report", verification.verify());
        return "redirect:/audit/verification";
    }
}

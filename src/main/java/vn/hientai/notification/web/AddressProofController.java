package vn.hientai.notification.web;

import static vn.hientai.shared.web.FormPost.submit;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hientai.notification.NoticeSettingManagement;
import vn.hientai.notification.NoticeSettingQueries;
import vn.hientai.notification.NoticeSettings;
import vn.hientai.shared.Message;
import vn.hientai.shared.RuleViolation;
import vn.hientai.shared.web.Navigation.Entry;

/** The code that was sent to an address, typed by its owner. */
@Controller
@RequestMapping("/profile/notices/address")
class AddressProofController {

    private static final String PAGE = "notification/settings/address";

    private final NoticeSettingQueries queries;
    private final NoticeSettingManagement management;

    AddressProofController(NoticeSettingQueries queries, NoticeSettingManagement management) {
        this.queries = queries;
        this.management = management;
    }

    @GetMapping
    String newForm(Model model) {
        model.addAttribute(new AddressProofForm());
        return queries.own().awaitsCode() ? PAGE : "redirect:/profile/notices";
    }

    @PostMapping
    String create(@Valid AddressProofForm form, BindingResult result, RedirectAttributes redirect) {
        return submit(result, PAGE, () -> {
            if (!management.prove(form.code)) {
                throw new RuleViolation("notice-settings.wrong-code");
            }
            redirect.addFlashAttribute("notice", "notice-settings.proven");
            return "redirect:/profile/notices";
        });
    }

    @ModelAttribute("settings")
    NoticeSettings settings() {
        return queries.own();
    }

    @ModelAttribute("breadcrumbs")
    List<Entry> breadcrumbs() {
        return List.of(new Entry(Message.of("notice-settings.title"), "/profile/notices"));
    }
}

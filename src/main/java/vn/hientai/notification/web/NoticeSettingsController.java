package vn.hientai.notification.web;

import static vn.hientai.shared.web.FormPost.submit;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hientai.notification.NoticeKind;
import vn.hientai.notification.NoticeSettingManagement;
import vn.hientai.notification.NoticeSettingQueries;
import vn.hientai.notification.web.NoticeSettingsForm.Delivery;
import vn.hientai.shared.Message;
import vn.hientai.shared.web.Option;

/** How a person wants to be told beside the inbox. */
@Controller
@RequestMapping("/profile/notices")
class NoticeSettingsController {

    private static final String PAGE = "notification/settings/edit";

    private final NoticeSettingQueries queries;
    private final NoticeSettingManagement management;

    NoticeSettingsController(NoticeSettingQueries queries, NoticeSettingManagement management) {
        this.queries = queries;
        this.management = management;
    }

    @GetMapping
    String edit(Model model) {
        var settings = queries.own();
        model.addAttribute("settings", settings);
        model.addAttribute(NoticeSettingsForm.of(settings));
        return PAGE;
    }

    @PostMapping
    String update(@Valid NoticeSettingsForm form, BindingResult result, Model model, RedirectAttributes redirect) {
        model.addAttribute("settings", queries.own());
        return submit(result, PAGE, () -> {
            management.choose(form.version, form.toCommand());
            if (queries.own().awaitsCode()) {
                return "redirect:/profile/notices/address";
            }
            redirect.addFlashAttribute("notice", "notice-settings.saved");
            return "redirect:/profile/notices";
        });
    }

    @ModelAttribute("kindOptions")
    List<Option> kindOptions() {
        return Arrays.stream(NoticeKind.values())
                .map(kind -> new Option(kind.name(), kind.label()))
                .toList();
    }

    @ModelAttribute("deliveries")
    List<Option> deliveries() {
        return Arrays.stream(Delivery.values())
                .map(delivery -> new Option(delivery.name(), Message.of("notice-settings.delivery." + delivery)))
                .toList();
    }

    @ModelAttribute("hours")
    List<Option> hours() {
        return NoticeHours.options();
    }
}

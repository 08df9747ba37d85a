package vn.hientai.extension.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hientai.extension.ExtensionId;
import vn.hientai.extension.ExtensionManagement;

/** Taking back one's own proposed extension. */
@Controller("extensionWithdrawalController")
class ExtensionWithdrawalController {

    private final ExtensionManagement extensions;

    ExtensionWithdrawalController(ExtensionManagement extensions) {
        this.extensions = extensions;
    }

    @PostMapping("/extensions/{id}/withdrawal")
    String create(@PathVariable ExtensionId id, @RequestParam long version, RedirectAttributes redirect) {
        extensions.withdraw(id, version);
        redirect.addFlashAttribute("notice", "extension.withdrawn");
        return "redirect:/extensions/" + id;
    }
}

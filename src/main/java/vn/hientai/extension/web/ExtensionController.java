package vn.hientai.extension.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hientai.demand.CallId;
import vn.hientai.extension.ExtensionId;
import vn.hientai.extension.ExtensionQueries;
import vn.hientai.shared.CurrentUser;

/** The extensions of a call, and each of them with its units. */
@Controller
class ExtensionController {

    private final ExtensionQueries extensions;
    private final CurrentUser user;

    ExtensionController(ExtensionQueries extensions, CurrentUser user) {
        this.extensions = extensions;
        this.user = user;
    }

    @GetMapping("/calls/{id}/extensions")
    String index(@PathVariable CallId id, @RequestParam(defaultValue = "0") int page, Model model) {
        var list = extensions.page(id, Math.max(page, 0), user.scope());
        ExtensionPage.put(model, list.call(), false, user);
        model.addAttribute("list", list);
        return "extension/extensions/index";
    }

    @GetMapping("/extensions/{id}")
    String show(@PathVariable ExtensionId id, Model model) {
        DecisionPage.put(model, extensions.details(id, user.scope()), user);
        return DecisionPage.TEMPLATE;
    }
}

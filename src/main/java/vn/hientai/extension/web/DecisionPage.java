package vn.hientai.extension.web;

import org.springframework.ui.Model;
import vn.hientai.extension.ExtensionDetails;
import vn.hientai.shared.CurrentUser;

/** The page of one extension: what it changes, and the forms of who may decide on it or take it back. */
final class DecisionPage {

    static final String TEMPLATE = "extension/extensions/show";

    private DecisionPage() {}

    static void put(Model model, ExtensionDetails extension, CurrentUser user) {
        ExtensionPage.put(model, extension.call(), true, user);
        model.addAttribute("extension", extension);
        model.addAttribute("own", extension.summary().proposedBy().equals(user.username()));
        if (!model.containsAttribute("confirmationForm")) {
            model.addAttribute(new ConfirmationForm());
        }
        if (!model.containsAttribute("refusalForm")) {
            model.addAttribute(new RefusalForm());
        }
    }
}

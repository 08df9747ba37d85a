package vn.hientai.account.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.hientai.account.ActivationSlip;
import vn.hientai.shared.web.AddressSettings;

/** The sheet of activation slips to print and cut, shown once, right after the codes were made. */
@Component
class SlipPage {

    private final AddressSettings settings;

    SlipPage(AddressSettings settings) {
        this.settings = settings;
    }

    String show(List<ActivationSlip> slips, Model model) {
        model.addAttribute("slips", slips);
        model.addAttribute("address", settings.baseUrl() + "/activate");
        return "account/slips/show";
    }
}

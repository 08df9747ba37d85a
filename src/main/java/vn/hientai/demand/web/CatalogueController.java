package vn.hientai.demand.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.hientai.policy.Policies;

/** The public page of the catalogue: which resolutions are carried out, and what has been approved and published. */
@Controller
class CatalogueController {

    private final Policies policies;

    CatalogueController(Policies policies) {
        this.policies = policies;
    }

    @GetMapping("/catalogue")
    String show(Model model) {
        model.addAttribute("policies", policies.all());
        return "demand/catalogue/show";
    }
}

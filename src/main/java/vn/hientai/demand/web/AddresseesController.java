package vn.hientai.demand.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hientai.demand.AddresseeQueries;
import vn.hientai.demand.CallId;
import vn.hientai.demand.CallManagement;
import vn.hientai.demand.CallQueries;
import vn.hientai.organisation.UnitId;
import vn.hientai.shared.CurrentUser;

/** Whom a call addresses: all units of the commune, ticked before the first choice, by bloc and kind. */
@Controller
@RequestMapping("/calls/{id}/addressees")
class AddresseesController {

    private final CallQueries calls;
    private final CallManagement management;
    private final AddresseeQueries addressees;
    private final CurrentUser user;

    AddresseesController(CallQueries calls, CallManagement management, AddresseeQueries addressees, CurrentUser user) {
        this.calls = calls;
        this.management = management;
        this.addressees = addressees;
        this.user = user;
    }

    @GetMapping
    String edit(@PathVariable CallId id, Model model) {
        CallPage.put(model, calls.draft(id, user.scope()), user);
        model.addAttribute("groups", AddresseeGroup.of(addressees.of(id, user.scope())));
        return "demand/calls/addressees";
    }

    @PostMapping
    String update(
            @PathVariable CallId id,
            @RequestParam long version,
            @RequestParam(name = "unit", required = false) List<UnitId> chosen,
            RedirectAttributes redirect) {
        management.address(
                id, version, chosen == null ? Set.of() : chosen.stream().collect(Collectors.toSet()));
        redirect.addFlashAttribute("notice", "call.addressees-saved");
        return "redirect:/calls/" + id;
    }
}

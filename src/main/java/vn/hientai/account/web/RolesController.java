package vn.hientai.account.web;

import static vn.hientai.shared.web.FormPost.submit;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hientai.account.AccountId;
import vn.hientai.account.AccountManagement;
import vn.hientai.account.AccountOpening;
import vn.hientai.account.AccountQueries;
import vn.hientai.shared.CurrentUser;

/** What an account may do. */
@Controller
@RequestMapping("/accounts/{id}/roles")
class RolesController {

    private final AccountQueries queries;
    private final AccountManagement accounts;
    private final AccountOpening opening;
    private final CurrentUser user;

    RolesController(AccountQueries queries, AccountManagement accounts, AccountOpening opening, CurrentUser user) {
        this.queries = queries;
        this.accounts = accounts;
        this.opening = opening;
        this.user = user;
    }

    @GetMapping
    String edit(@PathVariable AccountId id, Model model) {
        model.addAttribute(RolesForm.of(queries.details(id, user.scope())));
        return formPage(id, model);
    }

    @PostMapping
    String update(
            @PathVariable AccountId id,
            @Valid RolesForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        return submit(result, formPage(id, model), () -> {
            accounts.changeRoles(id, form.version, form.roles);
            redirect.addFlashAttribute("notice", "account.roles-changed");
            return "redirect:/accounts/" + id;
        });
    }

    private String formPage(AccountId id, Model model) {
        model.addAttribute("account", queries.details(id, user.scope()));
        model.addAttribute("roles", RoleOptions.of(opening.roles()));
        return "account/accounts/roles";
    }
}

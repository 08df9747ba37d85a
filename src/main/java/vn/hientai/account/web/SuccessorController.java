package vn.hientai.account.web;

import static vn.hientai.shared.web.FormPost.submit;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.hientai.account.AccountDetails;
import vn.hientai.account.AccountId;
import vn.hientai.account.AccountManagement;
import vn.hientai.account.AccountQueries;
import vn.hientai.shared.CurrentUser;

/** The handing over of an account's work to another person; answers with the successor's slip, as the opening does. */
@Controller
@RequestMapping("/accounts/{id}/successor")
class SuccessorController {

    private final AccountQueries queries;
    private final AccountManagement accounts;
    private final CurrentUser user;
    private final SlipPage slips;

    SuccessorController(AccountQueries queries, AccountManagement accounts, CurrentUser user, SlipPage slips) {
        this.queries = queries;
        this.accounts = accounts;
        this.user = user;
        this.slips = slips;
    }

    @ModelAttribute("account")
    AccountDetails account(@PathVariable AccountId id) {
        return queries.details(id, user.scope());
    }

    @GetMapping
    String newForm(@ModelAttribute(name = "account", binding = false) AccountDetails account, Model model) {
        var form = new SuccessorForm();
        form.version = account.version();
        model.addAttribute(form);
        return "account/accounts/successor";
    }

    @PostMapping
    String create(@PathVariable AccountId id, @Valid SuccessorForm form, BindingResult result, Model model) {
        return submit(
                result,
                "account/accounts/successor",
                () -> slips.show(List.of(accounts.handOver(id, form.version, form.toCommand())), model));
    }
}

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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hientai.account.AccountDetails;
import vn.hientai.account.AccountId;
import vn.hientai.account.AccountManagement;
import vn.hientai.account.AccountQueries;
import vn.hientai.account.LastOfficer;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Message;

/** The end of an account, confirmed with a reason. */
@Controller
@RequestMapping("/accounts/{id}/ending")
class EndingController {

    private final AccountQueries queries;
    private final AccountManagement accounts;
    private final LastOfficer lastOfficer;
    private final CurrentUser user;

    EndingController(AccountQueries queries, AccountManagement accounts, LastOfficer lastOfficer, CurrentUser user) {
        this.queries = queries;
        this.accounts = accounts;
        this.lastOfficer = lastOfficer;
        this.user = user;
    }

    @ModelAttribute("account")
    AccountDetails account(@PathVariable AccountId id) {
        return queries.details(id, user.scope());
    }

    @ModelAttribute("warnings")
    List<Message> warnings(@PathVariable AccountId id) {
        return lastOfficer.warnings(id, user.scope());
    }

    @GetMapping
    String newForm(@ModelAttribute(name = "account", binding = false) AccountDetails account, Model model) {
        var form = new EndingForm();
        form.version = account.version();
        model.addAttribute(form);
        return "account/accounts/ending";
    }

    @PostMapping
    String create(
            @PathVariable AccountId id, @Valid EndingForm form, BindingResult result, RedirectAttributes redirect) {
        return submit(result, "account/accounts/ending", () -> {
            accounts.end(id, form.version, form.reason);
            redirect.addFlashAttribute("notice", "account.ended");
            return "redirect:/accounts/" + id;
        });
    }
}

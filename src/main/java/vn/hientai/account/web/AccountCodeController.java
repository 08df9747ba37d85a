package vn.hientai.account.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hientai.account.AccountId;
import vn.hientai.account.AccountManagement;

/** A new one-time code for an account whose password is lost; answers with the slip, as the opening does. */
@Controller
class AccountCodeController {

    private final AccountManagement accounts;
    private final SlipPage slips;

    AccountCodeController(AccountManagement accounts, SlipPage slips) {
        this.accounts = accounts;
        this.slips = slips;
    }

    @PostMapping("/accounts/{id}/code")
    String create(@PathVariable AccountId id, @RequestParam long version, Model model) {
        return slips.show(List.of(accounts.reset(id, version)), model);
    }
}

package vn.hientai.account.web;

import static vn.hientai.shared.web.FormPost.submit;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hientai.account.AccountId;
import vn.hientai.account.AccountOpening;
import vn.hientai.account.AccountQueries;
import vn.hientai.shared.CurrentUser;

/** The accounts of a keeper's units. */
@Controller
@RequestMapping("/accounts")
class AccountController {

    private static final int ROWS = 50;

    private final AccountQueries queries;
    private final AccountOpening opening;
    private final CurrentUser user;
    private final SlipPage slips;

    AccountController(AccountQueries queries, AccountOpening opening, CurrentUser user, SlipPage slips) {
        this.queries = queries;
        this.opening = opening;
        this.user = user;
        this.slips = slips;
    }

    @GetMapping
    String index(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        var request = PageRequest.of(Math.max(0, Math.min(page, 10_000)), ROWS);
        model.addAttribute("q", q);
        model.addAttribute("accounts", queries.kept(q == null ? "" : q, user.scope(), request));
        model.addAttribute("without", opening.unitsWithoutAccount().size());
        return "account/accounts/index";
    }

    @GetMapping("/{id}")
    String show(@PathVariable AccountId id, Model model) {
        model.addAttribute("account", queries.details(id, user.scope()));
        return "account/accounts/show";
    }

    @GetMapping("/new")
    String newForm(@RequestParam(required = false) @Nullable String unit, Model model) {
        var form = new AccountForm();
        form.unit = unit;
        form.username = unit == null ? null : opening.proposedUsername(unit);
        model.addAttribute(form);
        return formPage(model);
    }

    /** Answers with the slip itself instead of a redirect: the code in clear must not be stored anywhere in between. */
    @PostMapping
    String create(@Valid AccountForm form, BindingResult result, Model model) {
        formPage(model);
        return submit(result, "account/accounts/new", () -> slips.show(List.of(opening.open(form.toCommand())), model));
    }

    private String formPage(Model model) {
        model.addAttribute("roles", RoleOptions.of(opening.roles()));
        model.addAttribute("units", opening.unitsWithoutAccount());
        return "account/accounts/new";
    }
}

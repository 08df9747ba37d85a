package vn.hientai.account.web;

import static vn.hientai.shared.web.FormPost.submit;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.hientai.account.AccountListOpening;
import vn.hientai.account.AccountOpening;
import vn.hientai.organisation.UnitDetails;

/** The opening of many accounts from a typed list or for ticked units. */
@Controller
@RequestMapping("/accounts/list")
class AccountListController {

    private final AccountListOpening opening;
    private final AccountOpening keeper;
    private final MessageSource messages;
    private final SlipPage slips;

    AccountListController(AccountListOpening opening, AccountOpening keeper, MessageSource messages, SlipPage slips) {
        this.opening = opening;
        this.keeper = keeper;
        this.messages = messages;
        this.slips = slips;
    }

    @ModelAttribute("unitsWithoutAccount")
    List<UnitDetails> unitsWithoutAccount() {
        return keeper.unitsWithoutAccount();
    }

    @GetMapping
    String newForm(Model model, Locale locale) {
        var form = new AccountListForm();
        form.nameIfUnknown = messages.getMessage("account-list.person", null, locale);
        model.addAttribute(form);
        return "account/accounts/list";
    }

    /** Answers with the slips themselves: the codes in clear must not be stored anywhere in between. */
    @PostMapping
    String create(@Valid AccountListForm form, BindingResult result, Model model) {
        if (!result.hasErrors()) {
            opening.faultsOf(form.toCommand())
                    .forEach(fault -> result.rejectValue("lines", fault.code(), fault.getArguments(), fault.code()));
        }
        return submit(result, "account/accounts/list", () -> slips.show(opening.open(form.toCommand()), model));
    }
}

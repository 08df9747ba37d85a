package vn.hientai.account;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.organisation.UnitQueries;
import vn.hientai.shared.CalledByModules;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.RuleViolation;

/** Opens the account of the first administrator of an installation, where nobody can sign in yet. */
@Service
@Transactional
@CalledByModules
public class FirstAccount {

    private final AccountRepository accounts;
    private final AccountRegister register;
    private final UnitQueries units;

    FirstAccount(AccountRepository accounts, AccountRegister register, UnitQueries units) {
        this.accounts = accounts;
        this.register = register;
        this.units = units;
    }

    public ActivationSlip open(NewAccount wanted) {
        if (accounts.count() > 0) {
            throw new RuleViolation("account.not-the-first");
        }
        var seat = units.byIds(List.of(wanted.seat())).stream().findFirst();
        return register.open(wanted, seat.orElseThrow(() -> new NotFound(wanted.seat())));
    }
}

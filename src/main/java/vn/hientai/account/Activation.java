package vn.hientai.account;

import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.OpenToVisitors;
import vn.hientai.shared.RuleViolation;

/** Lets who holds a printed one-time code choose the password. A refusal never says what was wrong. */
@Service
@Transactional(noRollbackFor = RuleViolation.class)
@OpenToVisitors
public class Activation {

    private final AccountRepository accounts;
    private final ActivationCodes codes;
    private final SignInThrottle throttle;
    private final AuditTrail audit;

    Activation(AccountRepository accounts, ActivationCodes codes, SignInThrottle throttle, AuditTrail audit) {
        this.accounts = accounts;
        this.codes = codes;
        this.throttle = throttle;
        this.audit = audit;
    }

    public void activate(Activate command) {
        var username = command.username().toLowerCase(Locale.ROOT);
        if (!throttle.admits(username, command.address())) {
            throw new RuleViolation("activation.refused");
        }
        var account = accounts.findByUsername(username).orElse(null);
        if (!codes.opens(account, command.code()) || account == null) {
            audit.recordApart(AuditEntry.of("account.activation-refused", "account", throttle.nameFor(username))
                    .with("address", command.address()));
            throw new RuleViolation("activation.refused");
        }
        account.activate(codes.hashOf(command.password()));
        accounts.save(account);
        throttle.forget(username, command.address());
        audit.record(AuditEntry.of("account.activated", "account", account.id()).with("username", username));
    }

    /**
     * The person's choice.
     *
     * @param code as typed from the slip; case, blanks and dashes don't matter
     * @param address from where it comes
     */
    public record Activate(String username, String code, String password, String address) {}
}

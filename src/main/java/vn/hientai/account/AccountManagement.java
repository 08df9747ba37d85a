package vn.hientai.account;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.shared.AccountKeepersOnly;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.Role;
import vn.hientai.shared.RuleViolation;

/** What a keeper does with the accounts of its units. It never learns or chooses a password. */
@Service
@Transactional
@AccountKeepersOnly
public class AccountManagement {

    private final KeptAccounts accounts;
    private final AccountRegister register;
    private final OfficialTime time;
    private final AuditTrail audit;

    AccountManagement(KeptAccounts accounts, AccountRegister register, OfficialTime time, AuditTrail audit) {
        this.accounts = accounts;
        this.register = register;
        this.time = time;
        this.audit = audit;
    }

    /** Issues a new one-time code; the password and the open sessions end. */
    public ActivationSlip reset(AccountId id, long version) {
        var account = accounts.find(id, version);
        audit.record(AuditEntry.of("account.reset", "account", id));
        return register.renew(account, accounts.seatOf(account));
    }

    /** Replaces the roles at the account's seat; acts at the person's next request. */
    public void changeRoles(AccountId id, long version, Set<Role> roles) {
        accounts.keeper().requireCanGive(roles);
        var account = accounts.find(id, version);
        var before = account.roles();
        register.regrant(account, accounts.seatOf(account), roles);
        accounts.save(account);
        audit.record(AuditEntry.of("account.roles-changed", "account", id).change("roles", before, account.roles()));
    }

    /** Ends the account for good; its sessions end. */
    public void end(AccountId id, long version, String reason) {
        end(accounts.find(id, version), reason);
        audit.record(AuditEntry.of("account.ended", "account", id).with("reason", reason));
    }

    /** Ends the account and opens one with the same grants for a successor, who continues the unit's work. */
    public ActivationSlip handOver(AccountId id, long version, Successor successor) {
        var account = accounts.find(id, version);
        var seat = accounts.seatOf(account);
        var wanted = new NewAccount(
                seat.id(),
                successor.displayName(),
                successor.username(),
                Set.copyOf(account.roles()),
                account.isDemo());
        var slip = register.succeed(wanted, seat, account.grantsInForce());
        end(account, "→ " + slip.username());
        audit.record(AuditEntry.of("account.handed-over", "account", id).with("username", slip.username()));
        return slip;
    }

    private void end(Account account, String reason) {
        if (accounts.keeper().is(account.id())) {
            throw new RuleViolation("account.is-your-own");
        }
        account.end(reason, time.now());
        accounts.save(account);
    }

    /** Who takes over; without a user name one is made of the unit's code. */
    public record Successor(String displayName, @Nullable String username) {}
}

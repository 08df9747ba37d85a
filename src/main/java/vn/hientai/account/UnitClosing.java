package vn.hientai.account;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.organisation.UnitClosed;
import vn.hientai.organisation.UnitId;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.RuleViolation;

/**
 * Lets the people of a closed unit go on at its successor, each with the account, the password and the roles they have,
 * or ends the accounts nobody needs any more. It happens in the transaction of the closing, because nobody may act for
 * a unit that is no more, and no successor may wait for its people.
 */
@Component
class UnitClosing {

    private final AccountRepository accounts;
    private final Keeper keeper;
    private final OfficialTime time;
    private final AuditTrail audit;

    UnitClosing(AccountRepository accounts, Keeper keeper, OfficialTime time, AuditTrail audit) {
        this.accounts = accounts;
        this.keeper = keeper;
        this.time = time;
        this.audit = audit;
    }

    /** After the calls are locked, as everywhere. */
    @EventListener
    @Order(20)
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(UnitClosed event) {
        var code = keeper.unit(event.unit()).code();
        for (var account : accounts.findSeatedAt(event.unit())) {
            if (event.successor() == null && keeper.is(account.id())) {
                throw new RuleViolation("account.seat-is-your-own");
            }
            if (event.successor() == null && account.sitsOnlyAt(event.unit())) {
                end(account, event.document());
            } else {
                move(account, event.unit(), code, event.successor());
            }
        }
    }

    private void end(Account account, String document) {
        account.end(document, time.now());
        accounts.save(account);
        audit.record(AuditEntry.of("account.ended", "account", account.id()).with("reason", document));
    }

    private void move(Account account, UnitId closed, String code, @Nullable UnitId successor) {
        account.leave(closed, successor, time.now());
        accounts.save(account);
        audit.record(AuditEntry.of("account.moved", "account", account.id())
                .with("username", account.username())
                .change(
                        "unit",
                        code,
                        successor == null ? null : keeper.unit(successor).code())
                .with("roles", account.roles()));
    }
}

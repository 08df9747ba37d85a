package vn.hientai.account;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hientai.organisation.UnitDetails;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.Role;
import vn.hientai.shared.RuleViolation;

/** Enters new accounts and issues their one-time codes, whoever decided on them. */
@Component
class AccountRegister {

    /** Actors of the audit trail that are no people. */
    private static final Set<String> RESERVED = Set.of("system", "visitor");

    private final AccountRepository accounts;
    private final GrantRules rules;
    private final ActivationCodes codes;
    private final AuditTrail audit;

    AccountRegister(AccountRepository accounts, GrantRules rules, ActivationCodes codes, AuditTrail audit) {
        this.accounts = accounts;
        this.rules = rules;
        this.codes = codes;
        this.audit = audit;
    }

    ActivationSlip open(NewAccount wanted, UnitDetails seat) {
        return enter(wanted, seat, rules.grants(seat, wanted.roles(), codes.now()));
    }

    /** An account for somebody who takes over what another account was allowed to do. */
    ActivationSlip succeed(NewAccount wanted, UnitDetails seat, List<Grant> grants) {
        var now = codes.now();
        rules.requireOpen(seat);
        return enter(
                wanted, seat, grants.stream().map(grant -> grant.renewedAt(now)).toList());
    }

    void regrant(Account account, UnitDetails seat, Collection<Role> roles) {
        var now = codes.now();
        account.regrant(rules.grants(seat, roles, now), now);
    }

    /** A new one-time code; the old password, if any, no longer counts. */
    ActivationSlip renew(Account account, UnitDetails seat) {
        var code = codes.issue();
        account.await(code);
        accounts.save(account);
        return new ActivationSlip(
                account.username(), account.displayName(), seat.fullName(), code.text(), code.expiresAt());
    }

    /** A free user name made of the unit's code: «10888-TH01» gives "10888.th01", then "10888.th01.2". */
    String freeUsername(UnitDetails seat) {
        var base = seat.code().toLowerCase(Locale.ROOT).replace('-', '.');
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? base : base + "." + number)
                .filter(name -> !accounts.existsByUsername(name))
                .findFirst()
                .orElseThrow();
    }

    private ActivationSlip enter(NewAccount wanted, UnitDetails seat, List<Grant> grants) {
        var account = new Account(username(wanted.username(), seat), wanted.displayName(), grants, wanted.demo());
        var slip = renew(account, seat);
        audit.record(AuditEntry.of("account.opened", "account", account.id())
                .with("username", account.username())
                .with("unit", seat.code())
                .with("roles", account.roles()));
        return slip;
    }

    private String username(@Nullable String wanted, UnitDetails seat) {
        if (wanted == null) {
            return freeUsername(seat);
        }
        var name = wanted.toLowerCase(Locale.ROOT);
        if (RESERVED.contains(name) || accounts.existsByUsername(name)) {
            throw new RuleViolation("account.username-taken", name);
        }
        return name;
    }
}

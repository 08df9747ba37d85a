package vn.hientai.account;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.hientai.organisation.UnitDetails;
import vn.hientai.organisation.UnitId;
import vn.hientai.organisation.UnitQueries;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Role;
import vn.hientai.shared.Scope;

/** The signed-in person as keeper of accounts: for which units, and which roles it may give. */
@Component
class Keeper {

    private final CurrentUser user;
    private final UnitQueries units;

    Keeper(CurrentUser user, UnitQueries units) {
        this.user = user;
        this.units = units;
    }

    /** Where a reader of this scope keeps accounts; other capacities don't count. */
    static Scope keptBy(Scope scope) {
        return scope.as(Role.COMMUNE_COORDINATOR, Role.PARTY_COORDINATOR, Role.ADMINISTRATOR);
    }

    static boolean keepsEveryRole(Scope scope) {
        return !scope.as(Role.ADMINISTRATOR).isEmpty();
    }

    Scope scope() {
        return keptBy(user.scope());
    }

    UnitDetails unit(UnitId id) {
        return units.details(id, scope());
    }

    /** A coordinator gives the roles of a unit's own people, the administrator every role. */
    Set<Role> roles() {
        return keepsEveryRole(user.scope()) ? EnumSet.allOf(Role.class) : EnumSet.of(Role.UNIT_OFFICER, Role.UNIT_HEAD);
    }

    void requireCanGive(Collection<Role> wanted) {
        if (wanted.isEmpty() || !roles().containsAll(wanted)) {
            throw new AccessDeniedException("Cannot give " + wanted);
        }
    }

    boolean is(AccountId account) {
        return user.accountId().equals(account.value());
    }
}

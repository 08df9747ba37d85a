package vn.hientai.account;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hientai.organisation.OpenUnits;
import vn.hientai.organisation.UnitDetails;
import vn.hientai.organisation.UnitId;
import vn.hientai.organisation.UnitQueries;
import vn.hientai.organisation.UnitType;
import vn.hientai.shared.Bloc;
import vn.hientai.shared.Role;
import vn.hientai.shared.RuleViolation;

/** Which units a role serves, given where the person sits. */
@Component
class GrantRules {

    private static final Set<UnitType> WITH_UNITS_BELOW =
            Set.of(UnitType.CITY, UnitType.PROVINCE, UnitType.WARD, UnitType.COMMUNE, UnitType.SPECIAL_ZONE);

    private final UnitQueries units;
    private final OpenUnits open;

    GrantRules(UnitQueries units, OpenUnits open) {
        this.units = units;
        this.open = open;
    }

    /** Grants at a seat, which is held so that it is not closed meanwhile. */
    List<Grant> grants(UnitDetails seat, Collection<Role> roles, Instant now) {
        requireOpen(seat);
        return roles.stream()
                .distinct()
                .sorted()
                .map(role -> grant(role, seat, now))
                .toList();
    }

    void requireOpen(UnitDetails seat) {
        open.hold(List.of(seat.id()));
    }

    private Grant grant(Role role, UnitDetails seat, Instant now) {
        return new Grant(role, seat.id(), root(role, seat), blocOf(role), now);
    }

    private @Nullable UnitId root(Role role, UnitDetails seat) {
        return switch (role) {
            case UNIT_OFFICER, UNIT_HEAD -> itself(seat);
            case COMMUNE_COORDINATOR, PARTY_COORDINATOR, COMMUNE_LEADER, COMMUNE_FINANCE -> commune(seat);
            case HOME_AFFAIRS_REVIEWER, HOME_AFFAIRS_LEADER, COUNCIL_MEMBER, CITY_FINANCE -> city(seat);
            case ADMINISTRATOR, AUDITOR -> null;
        };
    }

    /** A unit's own people must not reach the units below it. */
    private static UnitId itself(UnitDetails seat) {
        if (hasUnitsBelow(seat)) {
            throw new RuleViolation("account.seat-too-high", seat.fullName());
        }
        return seat.id();
    }

    static boolean hasUnitsBelow(UnitDetails seat) {
        return WITH_UNITS_BELOW.contains(seat.type());
    }

    private UnitId commune(UnitDetails seat) {
        return units.communeOf(seat.id())
                .orElseThrow(() -> new RuleViolation("account.seat-not-in-commune", seat.fullName()))
                .id();
    }

    private UnitId city(UnitDetails seat) {
        var code = seat.path().split("\\.", 2)[0];
        return units.byCode(code)
                .orElseThrow(() -> new RuleViolation("account.seat-not-in-city", seat.fullName()))
                .id();
    }

    private static @Nullable Bloc blocOf(Role role) {
        return role == Role.PARTY_COORDINATOR ? Bloc.PARTY : null;
    }
}

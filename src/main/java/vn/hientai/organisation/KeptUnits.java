package vn.hientai.organisation;

import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.RuleViolation;

/** Loads units for a change on behalf of their keeper; what lies outside the keeper's reach is not found. */
@Component
class KeptUnits {

    private final UnitRepository units;
    private final CurrentUser user;

    KeptUnits(UnitRepository units, CurrentUser user) {
        this.units = units;
        this.user = user;
    }

    /** A unit in the version the person saw. */
    Unit find(UnitId id, long version) {
        var unit = find(id);
        unit.requireOpen();
        unit.expectVersion(version);
        return unit;
    }

    Unit find(UnitId id) {
        return units.findById(id).filter(unit -> unit.isKeptBy(user.scope())).orElseThrow(() -> new NotFound(id));
    }

    /** A unit that ends: none may be left below it. */
    Unit ending(Unit unit) {
        if (units.existsByParentIdAndClosedAtIsNull(unit.id())) {
            throw new RuleViolation("unit-change.has-units-below", unit.fullName());
        }
        return unit;
    }

    /** Another unit with the same superior, which exists. */
    Unit neighbour(Unit unit, UnitId id) {
        var neighbour = find(id);
        neighbour.requireOpen();
        if (neighbour.equals(unit) || !Objects.equals(neighbour.parentId(), unit.parentId())) {
            throw new RuleViolation("unit-change.no-neighbour", neighbour.fullName(), unit.fullName());
        }
        return neighbour;
    }

    Unit superior(Unit unit) {
        var parent = unit.parentId();
        if (parent == null) {
            throw new RuleViolation("unit-change.at-the-top", unit.fullName());
        }
        return units.findById(parent).orElseThrow();
    }

    /** Makes sure that a successor doesn't end meanwhile. */
    void hold(Unit successor) {
        if (!units.holdOpen(successor.id().value())) {
            throw new RuleViolation("unit.is-closed", successor.fullName());
        }
    }

    void save(Unit unit) {
        units.save(unit);
    }
}

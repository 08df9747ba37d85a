package vn.hientai.organisation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.Bloc;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.Role;
import vn.hientai.shared.Scope;
import vn.hientai.shared.UnitKeepersOnly;

/** What the administrator, or a commune's coordinator within the commune, does with units. */
@Service
@Transactional
@UnitKeepersOnly
public class UnitManagement {

    private final UnitRepository units;
    private final NewUnits entries;
    private final CurrentUser user;
    private final AuditTrail audit;

    UnitManagement(UnitRepository units, NewUnits entries, CurrentUser user, AuditTrail audit) {
        this.units = units;
        this.entries = entries;
        this.user = user;
        this.audit = audit;
    }

    /** Adds a unit below a commune. */
    public UnitId add(AddUnit command) {
        var commune = find(command.commune());
        if (!commune.canHold(command.bloc(), reach())) {
            throw new NotFound(command.commune());
        }
        var unit = entries.enter(commune, command, Set.of());
        audit.record(entry("unit.added", unit).with("code", unit.code()).with("name", unit.name()));
        return unit.id();
    }

    /** Says whom to call; the version is the one of {@link UnitQueries#contact}. */
    public void changeContact(UnitId id, long version, UnitContact contact) {
        var unit = find(id);
        unit.expectVersion(version);
        var before = unit.contact();
        unit.changeContact(contact);
        units.save(unit);
        audit.record(entry("unit.contact-changed", unit)
                .change("contactName", before.maskedName(), contact.maskedName())
                .change("contactPhone", before.maskedPhone(), contact.maskedPhone()));
    }

    /** Adds another spelling under which the unit is found. */
    public void addAlias(UnitId id, String alias) {
        var unit = find(id);
        unit.addAlias(alias);
        units.save(unit);
        audit.record(entry("unit.alias-added", unit).with("alias", alias));
    }

    private Unit find(UnitId id) {
        return units.findById(id).filter(unit -> unit.liesWithin(reach())).orElseThrow(() -> new NotFound(id));
    }

    private Scope reach() {
        return user.scope().as(Role.ADMINISTRATOR, Role.COMMUNE_COORDINATOR);
    }

    private static AuditEntry entry(String act, Unit unit) {
        return AuditEntry.of(act, "unit", unit.id());
    }

    /**
     * @param mark tells the unit from its neighbours, two to twelve capitals or digits: "TH01"; null for the next free
     * @param aliases other spellings; of those with one search key the first is kept
     * @param demo whether it is made up for trying the product
     */
    public record AddUnit(
            UnitId commune,
            String name,
            UnitType type,
            Bloc bloc,
            @Nullable String mark,
            UnitContact contact,
            List<String> aliases,
            boolean demo) {

        public AddUnit {
            aliases = List.copyOf(aliases);
        }
    }
}

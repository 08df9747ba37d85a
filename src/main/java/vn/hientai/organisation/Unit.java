package vn.hientai.organisation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import vn.hientai.organisation.UnitManagement.AddUnit;
import vn.hientai.shared.Aggregate;
import vn.hientai.shared.Bloc;
import vn.hientai.shared.Role;
import vn.hientai.shared.RuleViolation;
import vn.hientai.shared.Scope;
import vn.hientai.shared.SearchKey;

/** A unit of the tree: a commune, one of its offices, a school. */
@Entity
@Table(name = "unit")
class Unit extends Aggregate<Unit, UnitId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private UnitId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "parent_id"))
    private @Nullable UnitId parentId;

    @Column(columnDefinition = "ltree")
    @ColumnTransformer(write = "?::ltree")
    private String path;

    private String code;

    @Enumerated(EnumType.STRING)
    private UnitType type;

    @Enumerated(EnumType.STRING)
    private Bloc bloc;

    private String name;

    private String searchKey;

    private @Nullable String wageRegion;

    @Embedded
    private @Nullable UnitContact contact;

    private boolean demo;

    private @Nullable Instant closedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "successor_id"))
    private @Nullable UnitId successorId;

    @ElementCollection
    @CollectionTable(name = "unit_alias", joinColumns = @JoinColumn(name = "unit_id"))
    private Set<UnitAlias> aliases = new HashSet<>();

    /** A unit below a commune; its mark tells it from its neighbours in code and path. */
    Unit(Unit commune, String mark, AddUnit command) {
        if (!commune.type.isCommuneLevel()) {
            throw new RuleViolation("unit.parent-not-commune", commune.name);
        }
        if (!command.type().isBelowCommune()) {
            throw new RuleViolation("unit.type-not-below-commune", command.type());
        }
        commune.requireOpen();
        this.id = UnitId.next();
        this.parentId = commune.id;
        this.path = commune.path + "." + mark;
        this.code = commune.codeBelow(mark);
        this.type = command.type();
        this.bloc = command.bloc();
        this.name = normalized(command.name());
        this.searchKey = SearchKey.of(name).value();
        this.contact = command.contact();
        this.demo = command.demo();
        command.aliases().stream()
                .map(UnitAlias::of)
                .filter(alias -> !knows(alias))
                .forEach(aliases::add);
    }

    @SuppressWarnings("NullAway.Init")
    protected Unit() {
        // for JPA
    }

    void changeContact(UnitContact contact) {
        this.contact = contact;
    }

    /** Adds a spelling; one with the search key of another spelling is refused. */
    void addAlias(String text) {
        var alias = UnitAlias.of(text);
        if (knows(alias)) {
            throw new RuleViolation("unit.alias-known", alias.alias());
        }
        aliases.add(alias);
    }

    /** It goes on under another name and is found under both. */
    void rename(String newName) {
        requireOpen();
        var wanted = normalized(newName);
        if (wanted.equals(name)) {
            throw new RuleViolation("unit-change.same-name", name);
        }
        var former = UnitAlias.of(name);
        if (!knows(former)) {
            aliases.add(former);
        }
        name = wanted;
        searchKey = SearchKey.of(wanted).value();
    }

    /** It is no more from now on; code and place stay its own for ever. */
    void close(@Nullable UnitId successor, Instant now) {
        requireOpen();
        closedAt = now;
        successorId = successor;
    }

    void requireOpen() {
        if (closedAt != null) {
            throw new RuleViolation("unit.is-closed", fullName());
        }
    }

    /** A unit of its own kind that takes its place below the same commune. */
    AddUnit likeness(UnitId commune, String newName) {
        return new AddUnit(commune, newName, type, bloc, null, UnitContact.NONE, List.of(), demo);
    }

    /**
     * Whether who keeps units in that scope decides on it: the administrator on every unit, a commune on those below
     * it.
     */
    boolean isKeptBy(Scope scope) {
        return !scope.as(Role.ADMINISTRATOR).isEmpty()
                || type.isBelowCommune() && liesWithin(scope.as(Role.COMMUNE_COORDINATOR));
    }

    boolean liesWithin(Scope scope) {
        return scope.covers(path, bloc);
    }

    /** Whether a unit of that bloc below this one lies within the scope. */
    boolean canHold(Bloc blocBelow, Scope scope) {
        return scope.covers(path, blocBelow);
    }

    String codeBelow(String mark) {
        return code + "-" + mark;
    }

    @Override
    public UnitId id() {
        return id;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    String fullName() {
        return type.fullNameOf(name);
    }

    @Nullable
    UnitId parentId() {
        return parentId;
    }

    UnitContact contact() {
        return contact == null ? UnitContact.NONE : contact;
    }

    private static String normalized(String text) {
        return Normalizer.normalize(text.strip(), Form.NFC);
    }

    private boolean knows(UnitAlias alias) {
        return aliases.stream().anyMatch(known -> known.searchKey().equals(alias.searchKey()));
    }
}

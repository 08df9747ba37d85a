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
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import vn.hientai.organisation.UnitManagement.AddUnit;
import vn.hientai.shared.Aggregate;
import vn.hientai.shared.Bloc;
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
        this.id = UnitId.next();
        this.parentId = commune.id;
        this.path = commune.path + "." + mark;
        this.code = commune.codeBelow(mark);
        this.type = command.type();
        this.bloc = command.bloc();
        this.name = Normalizer.normalize(command.name().strip(), Form.NFC);
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

    UnitContact contact() {
        return contact == null ? UnitContact.NONE : contact;
    }

    private boolean knows(UnitAlias alias) {
        return aliases.stream().anyMatch(known -> known.searchKey().equals(alias.searchKey()));
    }
}

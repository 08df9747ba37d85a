package vn.hientai.organisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.shared.RuleViolation;
import vn.hientai.shared.UnitKeepersOnly;

/**
 * Renames, merges and closes units by a document. Accounts and open proposals follow in the same transaction, because a
 * unit that is no more must not be waited for, and nobody may act for it, from the same instant on. Who listens locks
 * calls before units: the change writes the units last.
 */
@Service
@Transactional
@UnitKeepersOnly
public class UnitChangeManagement {

    private final KeptUnits units;
    private final NewUnits entries;
    private final UnitChangeRegister register;
    private final ApplicationEventPublisher events;

    UnitChangeManagement(
            KeptUnits units, NewUnits entries, UnitChangeRegister register, ApplicationEventPublisher events) {
        this.units = units;
        this.entries = entries;
        this.register = register;
        this.events = events;
    }

    /** Gives a unit another name from now on; it is found under the old one as well. */
    public void rename(UnitId id, long version, String name, ChangeDocument document) {
        var unit = units.find(id, version);
        var parent = unit.parentId();
        if (parent != null) {
            entries.refuseSecondOfName(parent, name, Set.of(id));
        }
        register.enterName(unit, name.strip(), document);
        unit.rename(name);
        events.publishEvent(new UnitRenamed(id, unit.fullName()));
        units.save(unit);
    }

    /** Merges a unit, alone or with others, into a successor. */
    public UnitId merge(UnitId id, long version, Merger merger, ChangeDocument document) {
        var first = units.find(id, version);
        var ending = new ArrayList<>(List.of(first));
        merger.others().stream()
                .sorted(Comparator.comparing(UnitId::toString))
                .map(other -> units.neighbour(first, other))
                .forEach(ending::add);
        var successor = successor(first, ending, merger);
        end(ending, UnitChangeKind.MERGE, successor, document);
        return successor.id();
    }

    /** Dissolves a unit; a successor, if there is one, takes over what it left undone. */
    public void close(UnitId id, long version, @Nullable UnitId successor, ChangeDocument document) {
        var unit = units.find(id, version);
        end(List.of(unit), UnitChangeKind.CLOSE, successor == null ? null : units.neighbour(unit, successor), document);
    }

    private Unit successor(Unit first, List<Unit> ending, Merger merger) {
        var known = merger.successor();
        if (known == null) {
            var leaving = ending.stream().map(Unit::id).collect(Collectors.toSet());
            var commune = units.superior(first);
            return entries.enter(commune, first.likeness(commune.id(), merger.newName()), leaving);
        }
        var successor = units.neighbour(first, known);
        if (ending.contains(successor)) {
            throw new RuleViolation("unit-change.its-own-successor", successor.fullName());
        }
        return successor;
    }

    private void end(List<Unit> ending, UnitChangeKind kind, @Nullable Unit successor, ChangeDocument document) {
        for (var unit : ending) {
            units.ending(unit).requireOpen();
            register.enterEnd(unit, kind, successor, document);
            events.publishEvent(
                    new UnitClosed(unit.id(), successor == null ? null : successor.id(), document.number()));
        }
        if (successor != null) {
            units.hold(successor);
        }
        for (var unit : ending) {
            unit.close(successor == null ? null : successor.id(), register.now());
            units.save(unit);
        }
    }

    /**
     * Who goes together into whom.
     *
     * @param others units that end with it, with the same superior
     * @param successor a unit that exists, null for a new one
     * @param newName name of the new successor; it has the kind and the bloc of the unit that is merged
     */
    public record Merger(Set<UnitId> others, @Nullable UnitId successor, String newName) {

        public Merger {
            others = Set.copyOf(others);
        }
    }
}

package vn.hientai.organisation;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.hientai.organisation.UnitManagement.AddUnit;
import vn.hientai.shared.RuleViolation;
import vn.hientai.shared.SearchKey;

/** Enters new units below a commune, each with a mark and a name of its own. */
@Component
class NewUnits {

    private static final Pattern MARK = Pattern.compile("[A-Z0-9]{2,12}");

    private final UnitRepository units;

    NewUnits(UnitRepository units) {
        this.units = units;
    }

    /**
     * Enters a unit.
     *
     * @param leaving units that end with the same act and leave their name
     */
    Unit enter(Unit commune, AddUnit command, Set<UnitId> leaving) {
        refuseSecondOfName(commune.id(), command.name(), leaving);
        var unit = units.save(new Unit(commune, markFor(command, commune), command));
        units.flush();
        return unit;
    }

    /** No two units of a commune that exist at the same time have one name. */
    void refuseSecondOfName(UnitId parent, String name, Set<UnitId> leaving) {
        var taken = units.findOpenByName(parent, SearchKey.of(name).value());
        if (!leaving.containsAll(taken)) {
            throw new RuleViolation("unit.name-taken", name);
        }
    }

    private String markFor(AddUnit command, Unit commune) {
        var taken = units.findCodesBelow(commune.id());
        var wanted = command.mark();
        if (wanted == null) {
            return IntStream.rangeClosed(1, taken.size() + 1)
                    .mapToObj("DV%02d"::formatted)
                    .filter(mark -> !taken.contains(commune.codeBelow(mark)))
                    .findFirst()
                    .orElseThrow();
        }
        var mark = wanted.strip().toUpperCase(Locale.ROOT);
        if (!MARK.matcher(mark).matches()) {
            throw new RuleViolation("unit.mark-malformed", wanted);
        }
        if (taken.contains(commune.codeBelow(mark))) {
            throw new RuleViolation("unit.mark-taken", mark);
        }
        return mark;
    }
}

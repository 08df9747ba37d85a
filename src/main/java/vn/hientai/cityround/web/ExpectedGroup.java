package vn.hientai.cityround.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import vn.hientai.cityround.ExpectedUnitQueries.ExpectedUnit;
import vn.hientai.organisation.UnitType;

/** The units of one kind a round can expect, with what is ticked. */
record ExpectedGroup(UnitType type, List<ExpectedUnit> units) {

    static List<ExpectedGroup> of(List<ExpectedUnit> units) {
        var byType = new LinkedHashMap<UnitType, List<ExpectedUnit>>();
        for (var each : units) {
            byType.computeIfAbsent(each.unit().type(), type -> new ArrayList<>())
                    .add(each);
        }
        return byType.entrySet().stream()
                .map(entry -> new ExpectedGroup(entry.getKey(), entry.getValue()))
                .toList();
    }

    public int size() {
        return units.size();
    }
}

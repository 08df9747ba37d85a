package vn.hientai.demand.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import vn.hientai.organisation.UnitDetails;
import vn.hientai.organisation.UnitId;
import vn.hientai.shared.Bloc;

/** The units of one bloc, with what is ticked; before the first choice everything is. */
record AddresseeGroup(Bloc bloc, List<Choice> choices) {

    static List<AddresseeGroup> of(List<UnitDetails> units, Set<UnitId> chosen) {
        var byBloc = new LinkedHashMap<Bloc, List<Choice>>();
        for (var unit : units) {
            byBloc.computeIfAbsent(unit.bloc(), bloc -> new ArrayList<>())
                    .add(new Choice(unit, chosen.isEmpty() || chosen.contains(unit.id())));
        }
        return byBloc.entrySet().stream()
                .map(entry -> new AddresseeGroup(entry.getKey(), entry.getValue()))
                .toList();
    }

    public int size() {
        return choices.size();
    }

    record Choice(UnitDetails unit, boolean ticked) {}
}

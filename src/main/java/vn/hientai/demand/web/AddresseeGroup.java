package vn.hientai.demand.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import vn.hientai.demand.AddresseeQueries.Addressee;
import vn.hientai.organisation.UnitDetails;
import vn.hientai.shared.Bloc;

/** The units of one bloc, with what is ticked; before the first choice everything is. */
record AddresseeGroup(Bloc bloc, List<Choice> choices) {

    static List<AddresseeGroup> of(List<Addressee> addressees) {
        var nobodyYet = addressees.stream().noneMatch(Addressee::chosen);
        var byBloc = new LinkedHashMap<Bloc, List<Choice>>();
        for (var addressee : addressees) {
            byBloc.computeIfAbsent(addressee.unit().bloc(), bloc -> new ArrayList<>())
                    .add(new Choice(addressee.unit(), nobodyYet || addressee.chosen()));
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

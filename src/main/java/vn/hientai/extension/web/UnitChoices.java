package vn.hientai.extension.web;

import java.util.List;
import java.util.stream.Stream;
import vn.hientai.demand.UnitDuty;
import vn.hientai.shared.Bloc;
import vn.hientai.shared.Message;

/**
 * The tick list: what is ticked but not among what was searched for comes first, so that no tick is lost by a search.
 */
record UnitChoices(List<Group> groups) {

    static UnitChoices of(List<UnitDuty> all, List<UnitDuty> found, ExtensionForm form) {
        var elsewhere = all.stream()
                .filter(unit -> form.isTicked(unit.id()) && !found.contains(unit))
                .toList();
        return new UnitChoices(Stream.of(
                        group(Message.of("extension.ticked"), elsewhere, form),
                        group(Message.of("unit.bloc.GOVERNMENT"), of(found, Bloc.GOVERNMENT), form),
                        group(Message.of("unit.bloc.PARTY"), of(found, Bloc.PARTY), form))
                .filter(group -> !group.choices().isEmpty())
                .toList());
    }

    private static List<UnitDuty> of(List<UnitDuty> units, Bloc bloc) {
        return units.stream().filter(unit -> unit.bloc() == bloc).toList();
    }

    private static Group group(Message label, List<UnitDuty> units, ExtensionForm form) {
        return new Group(
                label,
                units.stream()
                        .map(unit -> new Choice(unit, form.isTicked(unit.id())))
                        .toList());
    }

    /** Choices under one heading. */
    record Group(Message label, List<Choice> choices) {}

    /** A unit to tick. */
    record Choice(UnitDuty unit, boolean ticked) {}
}

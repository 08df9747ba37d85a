package vn.hientai.notification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hientai.account.ServingPeople;
import vn.hientai.account.ServingPerson;
import vn.hientai.demand.AnsweringUnit;
import vn.hientai.organisation.UnitId;
import vn.hientai.shared.Bloc;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.Role;

/** Tells everybody whom something concerns: into the inbox, and by e-mail where that is wanted. */
@Component
class Telling {

    private final ServingPeople people;
    private final NoticeStore notices;
    private final MailQueue mail;
    private final OfficialTime time;

    Telling(ServingPeople people, NoticeStore notices, MailQueue mail, OfficialTime time) {
        this.people = people;
        this.notices = notices;
        this.mail = mail;
        this.time = time;
    }

    /** Tells the units' own people what happened to their unit. */
    void units(Collection<AnsweringUnit> units, Function<AnsweringUnit, Happening> what) {
        eachUnit(units, what, Role.UNIT_OFFICER, Role.UNIT_HEAD);
    }

    /** Tells who reviews the commune's demand at Home Affairs, or coordinates the unit, what became of a question. */
    void offices(Collection<AnsweringUnit> units, Function<AnsweringUnit, Happening> what, Role... roles) {
        eachUnit(units, what, roles);
    }

    /** Tells the coordinators of each unit what happened to it; before a hand-over those of the branch only. */
    void coordinators(Collection<AnsweringUnit> units, Function<AnsweringUnit, Happening> what) {
        eachUnit(units, what, Role.PARTY_COORDINATOR);
        eachUnit(open(units), what, Role.COMMUNE_COORDINATOR);
    }

    /** Tells each coordinator the outcomes of the units that coordinator may know of. */
    void outcomes(List<AnsweringUnit> closed) {
        call(
                closed.stream().filter(unit -> unit.bloc() == Bloc.PARTY).toList(),
                Happening::outcomes,
                Role.PARTY_COORDINATOR);
        call(open(closed), Happening::outcomes, Role.COMMUNE_COORDINATOR);
    }

    /** Tells the commune's coordinator that the branch handed over. */
    void handedOver(List<AnsweringUnit> units) {
        call(units, all -> Happening.once(NoticeKind.HANDED_OVER), Role.COMMUNE_COORDINATOR);
    }

    /** Tells the units' own people, and their coordinators once for each call, that a decision was published. */
    void results(List<AnsweringUnit> units, Happening result) {
        units(units, unit -> result);
        units.stream()
                .collect(Collectors.groupingBy(AnsweringUnit::call))
                .values()
                .forEach(ofCall -> {
                    call(ofCall, all -> result, Role.COMMUNE_COORDINATOR);
                });
    }

    private static List<AnsweringUnit> open(Collection<AnsweringUnit> units) {
        return units.stream().filter(unit -> !unit.atBranch()).toList();
    }

    /** Tells everybody once who serves any of the units. */
    private void call(List<AnsweringUnit> units, Function<List<AnsweringUnit>, Happening> what, Role role) {
        if (!units.isEmpty()) {
            var happening = what.apply(units);
            write(serving(units, role).stream()
                    .map(ServingPerson::account)
                    .distinct()
                    .map(account -> new NewNotice(account, happening, NoticeSubject.call(units.get(0))))
                    .toList());
        }
    }

    private void eachUnit(Collection<AnsweringUnit> units, Function<AnsweringUnit, Happening> what, Role... roles) {
        var byUnit = serving(units, roles).stream().collect(Collectors.groupingBy(ServingPerson::unit));
        var written = new ArrayList<NewNotice>();
        for (var unit : units) {
            for (var person : byUnit.getOrDefault(unit.unit(), List.of())) {
                written.add(new NewNotice(person.account(), what.apply(unit), NoticeSubject.unit(unit)));
            }
        }
        write(written);
    }

    private List<ServingPerson> serving(Collection<AnsweringUnit> units, Role... roles) {
        return people.of(units.stream().map(AnsweringUnit::unit).collect(Collectors.<UnitId>toSet()), roles);
    }

    /** Writes notices that were put together elsewhere. */
    void write(List<NewNotice> written) {
        var now = time.now();
        mail.add(notices.add(written, now), now);
    }
}

package vn.hientai.notification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hientai.account.ServingPeople;
import vn.hientai.account.ServingPerson;
import vn.hientai.demand.AnsweringUnit;
import vn.hientai.organisation.UnitId;
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

    /** Tells the coordinators of each unit what happened to that unit. */
    void coordinatorsOfEach(Collection<AnsweringUnit> units, Function<AnsweringUnit, Happening> what) {
        eachUnit(units, what, Role.COMMUNE_COORDINATOR, Role.PARTY_COORDINATOR);
    }

    /** Tells those coordinators once who serve any of the units. */
    void coordinators(List<AnsweringUnit> units, Happening what, Role... roles) {
        var told = new HashSet<>();
        write(serving(units, roles).stream()
                .filter(person -> told.add(person.account()))
                .map(person -> new NewNotice(person.account(), what, units.get(0), false))
                .toList());
    }

    private void eachUnit(Collection<AnsweringUnit> units, Function<AnsweringUnit, Happening> what, Role... roles) {
        var byUnit = serving(units, roles).stream().collect(Collectors.groupingBy(ServingPerson::unit));
        var written = new ArrayList<NewNotice>();
        for (var unit : units) {
            for (var person : byUnit.getOrDefault(unit.unit(), List.of())) {
                written.add(new NewNotice(person.account(), what.apply(unit), unit, true));
            }
        }
        write(written);
    }

    private List<ServingPerson> serving(Collection<AnsweringUnit> units, Role... roles) {
        return people.of(units.stream().map(AnsweringUnit::unit).collect(Collectors.<UnitId>toSet()), roles);
    }

    private void write(List<NewNotice> written) {
        var now = time.now();
        mail.add(notices.add(written, now), now);
    }
}

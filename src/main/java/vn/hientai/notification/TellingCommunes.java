package vn.hientai.notification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hientai.account.AccountId;
import vn.hientai.account.ServingPeople;
import vn.hientai.account.ServingPerson;
import vn.hientai.cityround.ExpectedCommune;
import vn.hientai.cityround.ExtensionNews;
import vn.hientai.cityround.ExtensionState;
import vn.hientai.consolidation.ReturnNews;
import vn.hientai.shared.Role;

/** Tells communes, and Home Affairs, what happened in a round of the city. */
@Component
class TellingCommunes {

    private final ServingPeople people;
    private final Telling telling;

    TellingCommunes(ServingPeople people, Telling telling) {
        this.people = people;
        this.telling = telling;
    }

    /** Tells the coordinators of each commune; who coordinates two is told of each. */
    void coordinators(
            Collection<ExpectedCommune> communes,
            Function<ExpectedCommune, Happening> what,
            Function<ExpectedCommune, NoticeSubject> about) {
        var units = communes.stream().map(ExpectedCommune::unit).collect(Collectors.toSet());
        var byCommune =
                people.of(units, Role.COMMUNE_COORDINATOR).stream().collect(Collectors.groupingBy(ServingPerson::unit));
        var written = new ArrayList<NewNotice>();
        for (var commune : communes) {
            for (var person : byCommune.getOrDefault(commune.unit(), List.of())) {
                written.add(new NewNotice(person.account(), what.apply(commune), about.apply(commune)));
            }
        }
        telling.write(written);
    }

    /** Tells people of Home Affairs how an extension of the communes' deadline stands. */
    void homeAffairs(Collection<AccountId> accounts, ExtensionNews extension, ExtensionState state) {
        telling.write(accounts.stream()
                .map(account -> new NewNotice(
                        account, Happening.cityExtension(extension, state), NoticeSubject.extension(extension)))
                .toList());
    }

    /** Tells people of a commune what the city gave back. */
    void returned(Collection<AccountId> accounts, ReturnNews news) {
        telling.write(accounts.stream()
                .map(account -> new NewNotice(account, Happening.returnedByCity(news), NoticeSubject.returned(news)))
                .toList());
    }
}

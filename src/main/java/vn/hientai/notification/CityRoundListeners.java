package vn.hientai.notification;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.hientai.account.AccountId;
import vn.hientai.account.ServingPeople;
import vn.hientai.account.ServingPerson;
import vn.hientai.cityround.CityRoundPublished;
import vn.hientai.cityround.CommuneExtensionDecided;
import vn.hientai.cityround.CommuneExtensionProposed;
import vn.hientai.cityround.ExpectedCommunes;
import vn.hientai.cityround.ExtensionNews;
import vn.hientai.cityround.ExtensionState;
import vn.hientai.consolidation.CityReturns;
import vn.hientai.consolidation.ConsolidationReturned;
import vn.hientai.shared.Role;

/** Hears what happened in rounds of the city, like {@link NoticeListeners} what happened in those of communes. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class CityRoundListeners {

    private final ExpectedCommunes communes;
    private final ServingPeople people;
    private final TellingCommunes telling;
    private final CityReturns returns;

    CityRoundListeners(ExpectedCommunes communes, ServingPeople people, TellingCommunes telling, CityReturns returns) {
        this.returns = returns;
        this.communes = communes;
        this.people = people;
        this.telling = telling;
    }

    @TransactionalEventListener
    void published(CityRoundPublished event) {
        telling.coordinators(communes.of(event.round()), Happening::cityPublished, NoticeSubject::commune);
    }

    /** Who decides on it; whoever proposed it does not. */
    @TransactionalEventListener
    void proposed(CommuneExtensionProposed event) {
        var extension = communes.extension(event.round(), event.number());
        var proposer = proposer(extension);
        var leaders = people.of(List.of(extension.city()), Role.HOME_AFFAIRS_LEADER).stream()
                .map(ServingPerson::account)
                .distinct()
                .filter(leader -> !proposer.contains(leader))
                .toList();
        telling.homeAffairs(leaders, extension, ExtensionState.PROPOSED);
    }

    /** Who proposed it, and the communes that have more time now. */
    @TransactionalEventListener
    void decided(CommuneExtensionDecided event) {
        var extension = communes.extension(event.round(), event.number());
        var state = event.confirmed() ? ExtensionState.CONFIRMED : ExtensionState.REFUSED;
        telling.homeAffairs(proposer(extension), extension, state);
        if (event.confirmed()) {
            telling.coordinators(
                    extension.communes(),
                    commune -> Happening.communeExtended(commune, extension),
                    commune -> NoticeSubject.commune(commune, extension));
        }
    }

    /** Who completes it in the commune, and who confirms it again. */
    @TransactionalEventListener
    void returned(ConsolidationReturned event) {
        var news = returns.of(event);
        var told = people.of(List.of(news.commune()), Role.COMMUNE_COORDINATOR, Role.COMMUNE_LEADER).stream()
                .map(ServingPerson::account)
                .distinct()
                .toList();
        telling.returned(told, news);
    }

    private List<AccountId> proposer(ExtensionNews extension) {
        return people.accountOf(extension.proposedBy()).stream().toList();
    }
}

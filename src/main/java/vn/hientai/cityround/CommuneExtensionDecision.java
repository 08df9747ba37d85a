package vn.hientai.cityround;

import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.cityround.ExtensionDetails.ExtendedCommune;
import vn.hientai.demand.CityLedRounds;
import vn.hientai.demand.RoundId;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.HomeAffairsLeadersOnly;
import vn.hientai.shared.RuleViolation;

/**
 * How a leader of Home Affairs decides on more time for communes; whoever proposed it does not. The round's row is held
 * first, then the communes' places, then the rows of their calls.
 */
@Service
@Transactional
@HomeAffairsLeadersOnly
public class CommuneExtensionDecision {

    private final ExtensionHold hold;
    private final ExtensionStore store;
    private final CityLedRounds rounds;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    CommuneExtensionDecision(
            ExtensionHold hold,
            ExtensionStore store,
            CityLedRounds rounds,
            CurrentUser user,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.hold = hold;
        this.store = store;
        this.rounds = rounds;
        this.user = user;
        this.audit = audit;
        this.events = events;
    }

    /** Puts the later deadline in force, for the communes' calls and for those that are still to come. */
    public void confirm(RoundId id, int number) {
        var held = hold.take(id, number, user);
        var extension = held.extension();
        if (extension.deadline().hasPassedAt(held.now())) {
            throw new RuleViolation("city-extension.passed");
        }
        var communes = extension.communes().stream().map(ExtendedCommune::id).collect(Collectors.toSet());
        var inForce = store.hold(id, communes);
        for (var commune : extension.communes()) {
            if (!commune.before().equals(inForce.get(commune.id()))) {
                throw new OptimisticLockingFailureException("another deadline was confirmed meanwhile");
            }
        }
        store.move(id, communes, extension.deadline());
        rounds.extend(id, communes, extension.deadline());
        store.decide(id, extension, true, null, held.now());
        audit.record(decided("city-extension.confirmed", id, extension).with("units", communes.size()));
        events.publishEvent(new CommuneExtensionDecided(id, number, true));
    }

    /** Leaves every deadline as it is. */
    public void refuse(RoundId id, int number, String note) {
        var held = hold.take(id, number, user);
        store.decide(id, held.extension(), false, note, held.now());
        audit.record(decided("city-extension.refused", id, held.extension()).with("reason", note));
        events.publishEvent(new CommuneExtensionDecided(id, number, false));
    }

    private static AuditEntry decided(String act, RoundId id, ExtensionDetails extension) {
        return AuditEntry.of(act, "city-round", id)
                .with("document", extension.documentNumber())
                .with("communeDeadline", extension.deadline().at());
    }
}

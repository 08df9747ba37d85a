package vn.hientai.cityround;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.RoundId;
import vn.hientai.organisation.UnitDetails;
import vn.hientai.organisation.UnitId;
import vn.hientai.organisation.UnitQueries;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.HomeAffairsReviewersOnly;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.Role;
import vn.hientai.shared.RuleViolation;

/** How a reviewer of Home Affairs proposes more time for communes of a round. */
@Service
@Transactional
@HomeAffairsReviewersOnly
public class CommuneExtensionManagement {

    private final CityRoundAccess access;
    private final ExtensionStore store;
    private final UnitQueries units;
    private final OfficialTime time;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    CommuneExtensionManagement(
            CityRoundAccess access,
            ExtensionStore store,
            UnitQueries units,
            OfficialTime time,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.access = access;
        this.store = store;
        this.units = units;
        this.time = time;
        this.audit = audit;
        this.events = events;
    }

    /** Proposes a later deadline; it is in force once a leader has confirmed it. The number of the proposal. */
    public int propose(RoundId id, ProposeExtension command) {
        var now = time.now();
        access.held(id, Role.HOME_AFFAIRS_REVIEWER).requirePublished();
        command.requirePossibleAt(now);
        var before = store.hold(id, command.communes());
        if (before.size() != command.communes().size()) {
            throw new NotFound(id);
        }
        requireLater(before, command.deadline());
        requireNoneWaiting(id, command.communes());
        var number = store.append(id, command, before, now);
        audit.record(AuditEntry.of("city-extension.proposed", "city-round", id)
                .with("document", command.documentNumber())
                .with("communeDeadline", command.deadline().at())
                .with("units", before.size())
                .with("reason", command.reason()));
        events.publishEvent(new CommuneExtensionProposed(id, number));
        return number;
    }

    private void requireLater(Map<UnitId, Deadline> before, Deadline deadline) {
        var notLater = before.entrySet().stream()
                .filter(entry -> !entry.getValue().at().isBefore(deadline.at()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (!notLater.isEmpty()) {
            throw new RuleViolation("city-extension.not-later", names(notLater));
        }
    }

    private void requireNoneWaiting(RoundId id, Set<UnitId> communes) {
        var waiting = Set.copyOf(store.waiting(id, communes));
        if (!waiting.isEmpty()) {
            throw new RuleViolation("city-extension.waiting", names(waiting));
        }
    }

    private String names(Set<UnitId> communes) {
        return units.byIds(communes).stream()
                .map(UnitDetails::fullName)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /**
     * More time for communes.
     *
     * @param communes which of the round; all that it names get the same deadline
     * @param documentNumber number of the document that says so
     */
    public record ProposeExtension(
            Set<UnitId> communes, Deadline deadline, String documentNumber, LocalDate documentDay, String reason) {

        public ProposeExtension {
            communes = Set.copyOf(communes);
        }

        void requirePossibleAt(Instant now) {
            if (communes.isEmpty()) {
                throw new RuleViolation("city-extension.nobody");
            }
            if (deadline.hasPassedAt(now)) {
                throw new RuleViolation("city-extension.passed");
            }
            if (documentDay.isAfter(LocalDate.ofInstant(now, OfficialTime.ZONE))) {
                throw new RuleViolation("city-extension.document-to-come");
            }
        }
    }
}

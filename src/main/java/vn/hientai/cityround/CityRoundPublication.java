package vn.hientai.cityround;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.CityLedRounds;
import vn.hientai.demand.RoundId;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.HomeAffairsReviewersOnly;
import vn.hientai.shared.OfficialTime;

/** Makes a round known to the communes it expects: from its opening on each may start its call. */
@Service
@Transactional
@HomeAffairsReviewersOnly
public class CityRoundPublication {

    private final CityRoundAccess access;
    private final CityLedRounds rounds;
    private final OfficialTime time;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    CityRoundPublication(
            CityRoundAccess access,
            CityLedRounds rounds,
            OfficialTime time,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.access = access;
        this.rounds = rounds;
        this.time = time;
        this.audit = audit;
        this.events = events;
    }

    /**
     * Publishes a draft.
     *
     * @param version the version the person checked
     */
    public void publish(RoundId id, long version) {
        var now = time.now();
        var round = access.draft(id, version);
        round.publish(now, access.username());
        var number = rounds.open(round.opened(access.city(round.cityId())));
        access.save(round);
        audit.record(AuditEntry.of("city-round.published", "city-round", id)
                .with("round", number)
                .with("units", round.expected().size())
                .with("communeDeadline", round.communeDeadline().at()));
        events.publishEvent(new CityRoundPublished(id));
    }
}

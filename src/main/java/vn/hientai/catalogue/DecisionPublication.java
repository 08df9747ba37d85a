package vn.hientai.catalogue;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.RoundId;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.HomeAffairsLeadersOnly;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.Role;
import vn.hientai.shared.RuleViolation;

/** How a leader of Home Affairs makes a decision public: from then on it is the catalogue in force. */
@Service
@Transactional
@HomeAffairsLeadersOnly
public class DecisionPublication {

    private final RoundHold hold;
    private final DecisionRepository decisions;
    private final DecisionQueries queries;
    private final OfficialTime time;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    DecisionPublication(
            RoundHold hold,
            DecisionRepository decisions,
            DecisionQueries queries,
            OfficialTime time,
            CurrentUser user,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.hold = hold;
        this.decisions = decisions;
        this.queries = queries;
        this.time = time;
        this.user = user;
        this.audit = audit;
        this.events = events;
    }

    /**
     * Publishes a decision.
     *
     * @param seen how many figures the decision had entered when the leader read it; more since then are refused
     */
    public void publish(RoundId round, DecisionId id, int seen) {
        var now = time.now();
        hold.take(round, Role.HOME_AFFAIRS_LEADER);
        var decision = decisions.findByIdAndRoundId(id, round).orElseThrow(() -> new NotFound(id));
        decision.requireUnpublished();
        var entered = queries.entered(id);
        if (entered != seen) {
            throw new RuleViolation("catalogue-decision.changed-since");
        }
        if (entered == 0) {
            throw new RuleViolation("catalogue-decision.says-nothing");
        }
        decision.publish(user, now);
        decisions.save(decision);
        audit.record(AuditEntry.of("decision.published", "city-round", round)
                .with("kind", decision.kind())
                .with("number", decision.paper().number())
                .with("lines", entered));
        events.publishEvent(new CataloguePublished(round, id));
    }
}

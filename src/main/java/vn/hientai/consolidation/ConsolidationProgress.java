package vn.hientai.consolidation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.CallQueries;
import vn.hientai.demand.LineId;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.CalledByModules;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.Role;
import vn.hientai.shared.Scope;

/**
 * Moves consolidations on at the city: returned, reviewed, submitted, approved. Part of the transaction of the use case
 * that decides it. Every step holds the calls' rows alone and is kept with who, when and why; consolidations outside
 * the person's city are not found.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
@CalledByModules
public class ConsolidationProgress {

    private final CallHold hold;
    private final ConsolidationRepository consolidations;
    private final CallQueries calls;
    private final StepStore steps;
    private final OfficialTime time;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    ConsolidationProgress(
            CallHold hold,
            ConsolidationRepository consolidations,
            CallQueries calls,
            StepStore steps,
            OfficialTime time,
            CurrentUser user,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.hold = hold;
        this.consolidations = consolidations;
        this.calls = calls;
        this.steps = steps;
        this.time = time;
        this.user = user;
        this.audit = audit;
        this.events = events;
    }

    /** Makes consolidations stand still until the transaction ends, so that what is counted stays true. */
    public void hold(Collection<ConsolidationId> ids) {
        hold.alone(ids, scope());
    }

    /** Keeps consolidations in their state until the transaction ends, beside others who do the same. */
    public void keep(Collection<ConsolidationId> ids) {
        hold.share(ids, scope());
    }

    /**
     * Gives a consolidation back to its commune.
     *
     * @param version of the consolidation the person saw
     * @param comments what is to be changed in which line; only these lines reopen
     */
    public void returned(ConsolidationId id, long version, String reason, Deadline due, Map<LineId, String> comments) {
        var now = time.now();
        var consolidation = held(id, version);
        var before = consolidation.state();
        var call = calls.details(consolidation.callId(), scope());
        consolidation.giveBack(due, call.communeDeadline(), now);
        var number = steps.returned(consolidation, reason, due, comments, now);
        steps.moved(id, before, consolidation.state(), reason, now);
        consolidations.save(consolidation);
        audit.record(AuditEntry.of("consolidation.returned", "call", consolidation.callId())
                .change("state", before, consolidation.state())
                .with("reason", reason)
                .with("due", due.at())
                .with("comments", comments.size()));
        events.publishEvent(new ConsolidationReturned(consolidation.callId(), number));
    }

    /** Every line is decided; whoever calls it holds the consolidation and has counted. */
    public void reviewed(ConsolidationId id, long version) {
        held(id, version);
        move(List.of(id), "consolidation.reviewed", null, Consolidation::review);
    }

    /** The reviewer goes on reviewing what was reviewed, before it is submitted. */
    public void reopened(ConsolidationId id, long version, String reason) {
        held(id, version);
        move(List.of(id), "consolidation.review-reopened", reason, Consolidation::reopenReview);
    }

    /** Home Affairs lays reviewed consolidations before the People's Committee. */
    public void submitted(Collection<ConsolidationId> ids) {
        move(ids, "consolidation.submitted", null, Consolidation::submit);
    }

    /** Home Affairs takes back what it submitted; the consolidations are reviewed again. */
    public void withdrawn(Collection<ConsolidationId> ids, String reason) {
        move(ids, "consolidation.submission-withdrawn", reason, Consolidation::withdraw);
    }

    /** The People's Committee approved submitted consolidations. */
    public void approved(Collection<ConsolidationId> ids) {
        move(ids, "consolidation.approved", null, Consolidation::approve);
    }

    private void move(
            Collection<ConsolidationId> ids, String act, @Nullable String reason, Consumer<Consolidation> step) {
        var now = time.now();
        var each = Set.copyOf(ids);
        hold.alone(each, scope());
        for (var consolidation : consolidations.findAllById(each)) {
            var before = consolidation.state();
            step.accept(consolidation);
            steps.moved(consolidation.id(), before, consolidation.state(), reason, now);
            consolidations.save(consolidation);
            audit.record(AuditEntry.of(act, "call", consolidation.callId())
                    .change("state", before, consolidation.state())
                    .with("reason", reason));
        }
    }

    private Consolidation held(ConsolidationId id, long version) {
        hold.alone(List.of(id), scope());
        var consolidation = consolidations.findById(id).orElseThrow(() -> new NotFound(id));
        consolidation.expectVersion(version);
        return consolidation;
    }

    private Scope scope() {
        return user.scope().as(Role.HOME_AFFAIRS_REVIEWER, Role.HOME_AFFAIRS_LEADER);
    }
}

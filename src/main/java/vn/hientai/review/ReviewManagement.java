package vn.hientai.review;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.cityround.CityRoundQueries;
import vn.hientai.consolidation.ConsolidationId;
import vn.hientai.consolidation.ConsolidationProgress;
import vn.hientai.consolidation.SentConsolidation;
import vn.hientai.consolidation.SentConsolidations;
import vn.hientai.demand.LineId;
import vn.hientai.demand.RoundId;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.HomeAffairsReviewersOnly;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.Role;
import vn.hientai.shared.RuleViolation;
import vn.hientai.shared.Scope;

/** How a reviewer of Home Affairs decides on a line, ends the review of a commune, or gives its consolidation back. */
@Service
@Transactional
@HomeAffairsReviewersOnly
public class ReviewManagement {

    private final CityRoundQueries rounds;
    private final ReviewQueries queries;
    private final SentConsolidations consolidations;
    private final ConsolidationProgress progress;
    private final DecisionStore store;
    private final CurrentUser user;
    private final AuditTrail audit;

    ReviewManagement(
            CityRoundQueries rounds,
            ReviewQueries queries,
            SentConsolidations consolidations,
            ConsolidationProgress progress,
            DecisionStore store,
            CurrentUser user,
            AuditTrail audit) {
        this.rounds = rounds;
        this.queries = queries;
        this.consolidations = consolidations;
        this.progress = progress;
        this.store = store;
        this.user = user;
        this.audit = audit;
    }

    /** A line, for who decides on it. */
    @Transactional(readOnly = true)
    public LineDecisions toDecide(RoundId round, LineId id) {
        return queries.line(round, id, scope());
    }

    /** A consolidation, for who gives it back. */
    @Transactional(readOnly = true)
    public SentConsolidation toReturn(RoundId round, ConsolidationId id) {
        return require(round, id);
    }

    /** Approves figures for a line; other figures or another decision than the person saw are a conflict. */
    public void decide(RoundId round, LineId id, Decide command) {
        progress.keep(List.of(line(round, id).consolidation()));
        var latest = store.latest(command.snapshotId(), id);
        var line = line(round, id);
        command.expectSeen(line);
        command.requireAllowedFor(line);
        store.append(line, latest + 1, command);
        audit.record(AuditEntry.of("figure.approved", "line", id)
                .change("quantityYear", line.approvedYear(), command.year())
                .change("quantityPeriod", line.approvedPeriod(), command.period())
                .with("reason", command.reason()));
    }

    /** Ends the review of a commune once every line of it is decided. */
    public void conclude(RoundId round, ConsolidationId id, long version) {
        require(round, id);
        progress.hold(List.of(id));
        var undecided = store.undecided(id);
        if (undecided > 0) {
            throw new RuleViolation("review.undecided", undecided);
        }
        progress.reviewed(id, version);
    }

    /** Goes on with a review that had ended, before it is submitted. */
    public void reopen(RoundId round, ConsolidationId id, long version, String reason) {
        require(round, id);
        progress.reopened(id, version, reason);
    }

    /** Gives a consolidation back to its commune; only the lines with a comment may get other figures there. */
    public void giveBack(RoundId round, ConsolidationId id, GiveBack command) {
        require(round, id);
        progress.returned(id, command.version(), command.reason(), command.due(), command.comments());
    }

    private ReviewedLine line(RoundId round, LineId id) {
        return queries.line(round, id, scope()).line();
    }

    private SentConsolidation require(RoundId round, ConsolidationId id) {
        rounds.overseen(round, scope());
        var consolidation = consolidations.details(id, scope());
        if (!consolidation.call().roundId().equals(round)) {
            throw new NotFound(id);
        }
        return consolidation;
    }

    private Scope scope() {
        return user.scope().as(Role.HOME_AFFAIRS_REVIEWER);
    }

    /**
     * Figures as the city approves them.
     *
     * @param snapshotId the sending the person saw
     * @param figure number of the agreed figures the person saw
     * @param decision number of the decision the person saw in force, 0 for none
     * @param reason needed when they differ from what the commune agreed to
     */
    public record Decide(
            UUID snapshotId,
            int figure,
            int decision,
            int year,
            int period,
            @Nullable String reason) {

        void expectSeen(ReviewedLine line) {
            if (!line.snapshotId().equals(snapshotId) || line.figure() != figure || line.decision() != decision) {
                throw new OptimisticLockingFailureException("the line changed after it was seen");
            }
        }

        void requireAllowedFor(ReviewedLine line) {
            if (!line.isOpen()) {
                throw new RuleViolation("consolidation.wrong-state." + line.state());
            }
            if (period < year) {
                throw new RuleViolation("figure.period-below-year", period, year);
            }
            if (reason == null && differsFrom(line)) {
                throw new RuleViolation("decision.reason-required");
            }
            if (line.isDecided()
                    && year == line.approvedYear()
                    && period == line.approvedPeriod()
                    && Objects.equals(reason, line.approvedReason())) {
                throw new RuleViolation("decision.unchanged");
            }
        }

        /** Whether these are other figures than the commune agreed to. */
        public boolean differsFrom(ReviewedLine line) {
            return year != line.agreedYear() || period != line.agreedPeriod();
        }
    }

    /**
     * What the commune is told.
     *
     * @param version of the consolidation the person saw
     * @param comments what is to be changed in single lines
     */
    public record GiveBack(long version, String reason, Deadline due, Map<LineId, String> comments) {

        public GiveBack {
            comments = Map.copyOf(comments);
        }
    }
}

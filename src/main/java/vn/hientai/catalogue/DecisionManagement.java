package vn.hientai.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.catalogue.SubmissionManagement.SignedPaperUpload;
import vn.hientai.consolidation.ConsolidationProgress;
import vn.hientai.demand.RoundId;
import vn.hientai.document.FileStore;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.HomeAffairsReviewersOnly;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.Role;
import vn.hientai.shared.RuleViolation;

/**
 * How a reviewer of Home Affairs records the documents of the People's Committee on the catalogue, and what they say of
 * its lines. Nothing of it counts before it is published.
 */
@Service
@Transactional
@HomeAffairsReviewersOnly
public class DecisionManagement {

    private final RoundHold hold;
    private final SubmissionRepository submissions;
    private final SubmissionParts parts;
    private final DecisionRepository decisions;
    private final CatalogueStore store;
    private final ConsolidationProgress progress;
    private final FileStore files;
    private final OfficialTime time;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final JdbcClient jdbc;

    DecisionManagement(
            RoundHold hold,
            SubmissionRepository submissions,
            SubmissionParts parts,
            DecisionRepository decisions,
            CatalogueStore store,
            ConsolidationProgress progress,
            FileStore files,
            OfficialTime time,
            CurrentUser user,
            AuditTrail audit,
            JdbcClient jdbc) {
        this.hold = hold;
        this.submissions = submissions;
        this.parts = parts;
        this.decisions = decisions;
        this.store = store;
        this.progress = progress;
        this.files = files;
        this.time = time;
        this.user = user;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    /**
     * Records the decision on a submission: its lines enter the catalogue with the submitted figures, to be corrected
     * where the document says otherwise.
     *
     * @param version of the submission the person saw
     */
    public DecisionId recordApproval(RoundId round, SubmissionId id, long version, SignedPaperUpload upload) {
        hold.take(round, Role.HOME_AFFAIRS_REVIEWER);
        requireNoneUnpublished(round);
        requireNotToCome(upload);
        var submission = submissions.findByIdAndRoundId(id, round).orElseThrow(() -> new NotFound(id));
        submission.expectVersion(version);
        submission.decide(upload.day());
        var kind = hasDecision(round) ? DecisionKind.SUPPLEMENT : DecisionKind.APPROVAL;
        var decision = record(round, kind, id, upload);
        store.enter(decision.id(), round, submission.content());
        progress.approved(parts.of(id));
        submissions.save(submission);
        return decision.id();
    }

    /** Records a document that changes or takes back what was approved; its lines are named afterwards. */
    public DecisionId recordChange(RoundId round, DecisionKind kind, SignedPaperUpload upload) {
        if (kind.isOnSubmission()) {
            throw new RuleViolation("catalogue-decision.needs-submission");
        }
        hold.take(round, Role.HOME_AFFAIRS_REVIEWER);
        requireNoneUnpublished(round);
        requireNotToCome(upload);
        if (!hasDecision(round)) {
            throw new RuleViolation("catalogue-decision.nothing-approved");
        }
        return record(round, kind, null, upload).id();
    }

    /** Enters what a decision that is not published yet says of a line. */
    public void enterFigure(RoundId round, DecisionId id, CatalogueLineId line, EnterFigure command) {
        hold.take(round, Role.HOME_AFFAIRS_REVIEWER);
        var decision = decisions.findByIdAndRoundId(id, round).orElseThrow(() -> new NotFound(id));
        decision.requireUnpublished();
        var standing = store.standing(round, id, line);
        command.requireAllowedFor(decision.kind(), standing);
        store.append(id, line, standing.number() + 1, command, user, time.now());
        audit.record(AuditEntry.of("catalogue.figure", "city-round", round)
                .with("line", line)
                .with("document", decision.paper().number())
                .change("quantityYear", standing.year(), command.year())
                .change("quantityPeriod", standing.period(), command.period())
                .with("reason", command.reason()));
    }

    private Decision record(
            RoundId round, DecisionKind kind, @Nullable SubmissionId submission, SignedPaperUpload upload) {
        var number = hold.next(round, "catalogue_decision");
        var decision = decisions.save(new Decision(round, number, kind, submission, upload.stored(files), user));
        audit.record(AuditEntry.of("decision.recorded", "city-round", round)
                .with("kind", kind)
                .with("number", upload.number())
                .with("date", upload.day()));
        return decision;
    }

    private void requireNotToCome(SignedPaperUpload upload) {
        var today = LocalDate.ofInstant(time.now(), OfficialTime.ZONE);
        if (upload.day().isAfter(today)) {
            throw new RuleViolation("catalogue-decision.day-to-come", today);
        }
    }

    private boolean hasDecision(RoundId round) {
        return exists("select exists (select 1 from catalogue_decision where round_id = :round)", round);
    }

    private void requireNoneUnpublished(RoundId round) {
        if (exists(
                "select exists (select 1 from catalogue_decision where round_id = :round and published_at is null)",
                round)) {
            throw new RuleViolation("catalogue-decision.unpublished");
        }
    }

    private boolean exists(String sql, RoundId round) {
        return jdbc.sql(sql).param("round", round.value()).query(Boolean.class).single();
    }

    /**
     * What a document says of a line.
     *
     * @param seen number of the figure of this decision the person saw, 0 for none
     * @param year at least 0
     * @param period at least {@code year}
     */
    public record EnterFigure(
            int seen, int year, int period, @Nullable String reason) {

        void requireAllowedFor(DecisionKind kind, CatalogueStore.Standing standing) {
            if (standing.number() != seen) {
                throw new OptimisticLockingFailureException("another figure was entered meanwhile");
            }
            if (period < year) {
                throw new RuleViolation("figure.period-below-year", period, year);
            }
            if (kind == DecisionKind.WITHDRAWAL && (year > 0 || period > 0)) {
                throw new RuleViolation("catalogue-decision.withdrawal-leaves-nothing");
            }
            if (year == standing.year() && period == standing.period()) {
                throw new RuleViolation("figure.unchanged");
            }
            if (reason == null) {
                throw new RuleViolation("figure.reason-required");
            }
        }
    }
}

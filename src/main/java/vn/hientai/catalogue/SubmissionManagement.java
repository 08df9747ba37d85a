package vn.hientai.catalogue;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.consolidation.ConsolidationProgress;
import vn.hientai.demand.RoundId;
import vn.hientai.document.FileRule;
import vn.hientai.document.FileStore;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.HomeAffairsReviewersOnly;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.Role;
import vn.hientai.shared.RuleViolation;

/** How a reviewer of Home Affairs prepares a submission, records that it was sent, and takes it back. */
@Service
@Transactional
@HomeAffairsReviewersOnly
public class SubmissionManagement {

    private final RoundHold hold;
    private final SubmittableLines lines;
    private final SubmissionRepository submissions;
    private final SubmissionParts parts;
    private final ConsolidationProgress progress;
    private final FileStore files;
    private final OfficialTime time;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final JdbcClient jdbc;

    SubmissionManagement(
            RoundHold hold,
            SubmittableLines lines,
            SubmissionRepository submissions,
            SubmissionParts parts,
            ConsolidationProgress progress,
            FileStore files,
            OfficialTime time,
            CurrentUser user,
            AuditTrail audit,
            JdbcClient jdbc) {
        this.hold = hold;
        this.lines = lines;
        this.submissions = submissions;
        this.parts = parts;
        this.progress = progress;
        this.files = files;
        this.time = time;
        this.user = user;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    /** Seals everything of the round that is reviewed and was not submitted yet. */
    public SubmissionId prepare(RoundId id) {
        var round = hold.take(id, Role.HOME_AFFAIRS_REVIEWER);
        requireNoneUnderWay(id);
        var reviewed = lines.reviewed(id);
        if (reviewed.isEmpty()) {
            throw new RuleViolation("submission.nothing-reviewed");
        }
        var content = lines.of(round, reviewed);
        var submission = submissions.save(new Submission(id, hold.next(id, "submission"), content, user));
        parts.append(submission.id(), reviewed);
        audit.record(AuditEntry.of("submission.prepared", "city-round", id)
                .with("number", submission.number())
                .with("units", content.communes().size())
                .with("lines", content.total().lines())
                .with("quantityYear", content.total().year())
                .with("quantityPeriod", content.total().period())
                .with("sha256", submission.sha256()));
        return submission.id();
    }

    /**
     * Records number, day and signer of the signed paper and keeps it.
     *
     * @param version of the submission the person saw
     */
    public void recordSending(RoundId round, SubmissionId id, long version, SignedPaperUpload paper) {
        hold.take(round, Role.HOME_AFFAIRS_REVIEWER);
        var submission = find(round, id, version);
        submission.send(paper.stored(files), time.now());
        submissions.save(submission);
        audit.record(AuditEntry.of("submission.sent", "city-round", round)
                .with("submission", submission.number())
                .with("number", paper.number())
                .with("date", paper.day()));
    }

    /** Takes it back before the People's Committee decided; what it brought is before Home Affairs again. */
    public void withdraw(RoundId round, SubmissionId id, long version, String reason) {
        hold.take(round, Role.HOME_AFFAIRS_REVIEWER);
        var submission = find(round, id, version);
        if (submission.withdraw(reason)) {
            progress.withdrawn(parts.of(id), reason);
        }
        submissions.save(submission);
        audit.record(AuditEntry.of("submission.withdrawn", "city-round", round)
                .with("submission", submission.number())
                .with("reason", reason));
    }

    private Submission find(RoundId round, SubmissionId id, long version) {
        var submission = submissions.findByIdAndRoundId(id, round).orElseThrow(() -> new NotFound(id));
        submission.expectVersion(version);
        return submission;
    }

    private void requireNoneUnderWay(RoundId round) {
        List<UUID> underWay = jdbc.sql(
                        "select id from submission where round_id = :round and state in ('PREPARED', 'CONFIRMED', 'SENT')")
                .param("round", round.value())
                .query(UUID.class)
                .list();
        if (!underWay.isEmpty()) {
            throw new RuleViolation("submission.under-way");
        }
    }

    /**
     * What a person reads off a signed paper, and the paper.
     *
     * @param number as printed
     * @param file the signed paper as PDF, JPG or PNG
     */
    public record SignedPaperUpload(String number, LocalDate day, String signer, String fileName, InputStream file) {

        SignedPaper stored(FileStore files) {
            return new SignedPaper(number, day, signer, files.store(fileName, file, FileRule.SCAN));
        }
    }
}

package vn.hientai.catalogue;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.consolidation.ConsolidationProgress;
import vn.hientai.demand.RoundId;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.HomeAffairsLeadersOnly;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.Role;
import vn.hientai.shared.RuleViolation;

/** How a leader of Home Affairs confirms a submission exactly as it was sealed. Whoever prepared it does not. */
@Service
@Transactional
@HomeAffairsLeadersOnly
public class SubmissionConfirmation {

    private final RoundHold hold;
    private final SubmittableLines lines;
    private final SubmissionRepository submissions;
    private final SubmissionParts parts;
    private final ConsolidationProgress progress;
    private final OfficialTime time;
    private final CurrentUser user;
    private final AuditTrail audit;

    SubmissionConfirmation(
            RoundHold hold,
            SubmittableLines lines,
            SubmissionRepository submissions,
            SubmissionParts parts,
            ConsolidationProgress progress,
            OfficialTime time,
            CurrentUser user,
            AuditTrail audit) {
        this.hold = hold;
        this.lines = lines;
        this.submissions = submissions;
        this.parts = parts;
        this.progress = progress;
        this.time = time;
        this.user = user;
        this.audit = audit;
    }

    /**
     * Confirms a submission.
     *
     * @param fingerprint SHA-256 of the content the leader saw
     */
    public void confirm(RoundId roundId, SubmissionId id, String fingerprint) {
        var now = time.now();
        var round = hold.take(roundId, Role.HOME_AFFAIRS_LEADER);
        var submission = submissions.findByIdAndRoundId(id, roundId).orElseThrow(() -> new NotFound(id));
        submission.confirm(fingerprint, user, now);
        var brought = parts.of(id);
        progress.hold(brought);
        if (!lines.of(round, brought).sha256().equals(fingerprint)) {
            throw new OptimisticLockingFailureException("a line was decided otherwise after it was sealed");
        }
        if (submission.isPreparedBy(user)) {
            throw new RuleViolation("submission.own-work");
        }
        progress.submitted(brought);
        submissions.save(submission);
        audit.record(AuditEntry.of("submission.confirmed", "city-round", roundId)
                .with("submission", submission.number())
                .with("sha256", fingerprint));
    }
}

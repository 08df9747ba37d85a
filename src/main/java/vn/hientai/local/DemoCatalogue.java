package vn.hientai.local;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.hientai.catalogue.DecisionId;
import vn.hientai.catalogue.DecisionManagement;
import vn.hientai.catalogue.DecisionPublication;
import vn.hientai.catalogue.DecisionQueries;
import vn.hientai.catalogue.SubmissionConfirmation;
import vn.hientai.catalogue.SubmissionId;
import vn.hientai.catalogue.SubmissionManagement;
import vn.hientai.catalogue.SubmissionManagement.SignedPaperUpload;
import vn.hientai.catalogue.SubmissionQueries;
import vn.hientai.demand.RoundId;
import vn.hientai.document.FileKind;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.OfficialTime;

/** The way of the round of 2026 to the public catalogue. The numbers of its papers are the demo's own. */
class DemoCatalogue {

    private final ActAs actor;
    private final SubmissionManagement submissions;
    private final SubmissionConfirmation confirmation;
    private final SubmissionQueries queries;
    private final DecisionManagement decisions;
    private final DecisionPublication publication;
    private final DecisionQueries decided;
    private final CurrentUser user;

    DemoCatalogue(
            ActAs actor,
            SubmissionManagement submissions,
            SubmissionConfirmation confirmation,
            SubmissionQueries queries,
            DecisionManagement decisions,
            DecisionPublication publication,
            DecisionQueries decided,
            CurrentUser user) {
        this.actor = actor;
        this.submissions = submissions;
        this.confirmation = confirmation;
        this.queries = queries;
        this.decisions = decisions;
        this.publication = publication;
        this.decided = decided;
        this.user = user;
    }

    void publish(RoundId round) {
        var submission = actor.as("snv", day(26, 9), () -> submissions.prepare(round));
        actor.as("snv.lanhdao", day(26, 15), () -> {
            var sealed = queries.details(round, submission, user.scope()).sha256();
            confirmation.confirm(round, submission, sealed);
        });
        actor.as("snv", day(27, 10), () -> {
            var paper = paper(round, submission, "18/TTr-SNV", 27, "Giám đốc Sở Nội vụ");
            submissions.recordSending(round, submission, version(round, submission), paper);
        });
        var decision = actor.as("snv", day(30, 10), () -> {
            var paper = paper(round, submission, "305/QĐ-UBND", 30, "Chủ tịch Ủy ban nhân dân thành phố");
            return decisions.recordApproval(round, submission, version(round, submission), paper);
        });
        actor.as("snv.lanhdao", day(30, 16), () -> publish(round, decision));
    }

    private void publish(RoundId round, DecisionId decision) {
        var entered = decided.details(round, decision, user.scope()).entered();
        publication.publish(round, decision, entered);
    }

    private long version(RoundId round, SubmissionId submission) {
        return queries.details(round, submission, user.scope()).version();
    }

    /** The signed paper of the demo is the submission as it was printed. */
    private SignedPaperUpload paper(RoundId round, SubmissionId submission, String number, int day, String signer) {
        var content = queries.print(round, submission, FileKind.PDF, user.scope());
        return new SignedPaperUpload(
                number,
                LocalDate.of(2026, 1, day),
                signer,
                number.replace('/', '-') + ".pdf",
                new ByteArrayInputStream(content));
    }

    private static Instant day(int day, int hour) {
        return LocalDate.of(2026, 1, day)
                .atTime(LocalTime.of(hour, 0))
                .atZone(OfficialTime.ZONE)
                .toInstant();
    }
}

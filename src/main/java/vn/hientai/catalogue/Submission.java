package vn.hientai.catalogue;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.AttributeOverrides;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hientai.demand.RoundId;
import vn.hientai.shared.Aggregate;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.RuleViolation;

/** What Home Affairs submits of a round to the People's Committee: sealed, confirmed by a leader, sent, decided. */
@Entity
@Table(name = "submission")
class Submission extends Aggregate<Submission, SubmissionId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SubmissionId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "round_id"))
    private RoundId roundId;

    private int number;

    @Enumerated(EnumType.STRING)
    private SubmissionState state;

    private String content;

    private String sha256;

    @Column(name = "prepared_by")
    private String preparer;

    private String preparerName;

    private @Nullable Instant confirmedAt;

    private @Nullable String confirmedBy;

    private @Nullable String confirmerName;

    @Embedded
    @AttributeOverrides({
        @AttributeOverride(name = "number", column = @Column(name = "letter_number")),
        @AttributeOverride(name = "day", column = @Column(name = "letter_day"))
    })
    private @Nullable SignedPaper letter;

    private @Nullable Instant sentAt;

    private @Nullable String withdrawalReason;

    Submission(RoundId roundId, int number, SubmissionContent content, CurrentUser preparer) {
        this.id = SubmissionId.next();
        this.roundId = roundId;
        this.number = number;
        this.state = SubmissionState.PREPARED;
        this.content = content.text();
        this.sha256 = content.sha256();
        this.preparer = preparer.username();
        this.preparerName = preparer.displayName();
    }

    @SuppressWarnings("NullAway.Init")
    protected Submission() {
        // for JPA
    }

    boolean isPreparedBy(CurrentUser person) {
        return preparer.equals(person.username());
    }

    /** A leader confirms exactly what is sealed. */
    void confirm(String fingerprint, CurrentUser leader, Instant now) {
        require(SubmissionState.PREPARED);
        if (!sha256.equals(fingerprint)) {
            throw new RuleViolation("submission.other-content");
        }
        state = SubmissionState.CONFIRMED;
        confirmedAt = now;
        confirmedBy = leader.username();
        confirmerName = leader.displayName();
    }

    /** The signed paper has left; it can't bear a day before the confirmation or one that is still to come. */
    void send(SignedPaper paper, Instant now) {
        require(SubmissionState.CONFIRMED);
        if (confirmedAt != null && paper.day().isBefore(day(confirmedAt))) {
            throw new RuleViolation("submission.day-before-confirmation", day(confirmedAt));
        }
        if (paper.day().isAfter(day(now))) {
            throw new RuleViolation("submission.day-to-come", day(now));
        }
        letter = paper;
        sentAt = now;
        state = SubmissionState.SENT;
    }

    /** The People's Committee has decided on it by a paper of that day. */
    void decide(LocalDate paperDay) {
        require(SubmissionState.SENT);
        if (letter != null && paperDay.isBefore(letter.day())) {
            throw new RuleViolation("catalogue-decision.day-before-submission", letter.day());
        }
        state = SubmissionState.DECIDED;
    }

    /** Takes it back before it was decided; whether its consolidations had been submitted with it. */
    boolean withdraw(String reason) {
        if (state == SubmissionState.DECIDED || state == SubmissionState.WITHDRAWN) {
            throw wrongState();
        }
        var submitted = state != SubmissionState.PREPARED;
        state = SubmissionState.WITHDRAWN;
        withdrawalReason = reason;
        return submitted;
    }

    RoundId roundId() {
        return roundId;
    }

    int number() {
        return number;
    }

    SubmissionContent content() {
        return SubmissionContent.parse(content);
    }

    String sha256() {
        return sha256;
    }

    @Override
    public SubmissionId id() {
        return id;
    }

    private void require(SubmissionState expected) {
        if (state != expected) {
            throw wrongState();
        }
    }

    private RuleViolation wrongState() {
        return new RuleViolation("submission.wrong-state." + state);
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, OfficialTime.ZONE);
    }
}

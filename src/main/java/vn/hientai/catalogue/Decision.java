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
import org.jspecify.annotations.Nullable;
import vn.hientai.demand.RoundId;
import vn.hientai.shared.Aggregate;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.RuleViolation;

/** A document of the People's Committee on the catalogue of a round. It counts from its publication on. */
@Entity
@Table(name = "catalogue_decision")
class Decision extends Aggregate<Decision, DecisionId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private DecisionId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "round_id"))
    private RoundId roundId;

    private int number;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "submission_id"))
    private @Nullable SubmissionId submissionId;

    @Embedded
    @AttributeOverrides({
        @AttributeOverride(name = "number", column = @Column(name = "document_number")),
        @AttributeOverride(name = "day", column = @Column(name = "document_day"))
    })
    private SignedPaper paper;

    private String recorderName;

    private @Nullable Instant publishedAt;

    private @Nullable String publishedBy;

    private @Nullable String publisherName;

    Decision(
            RoundId roundId,
            int number,
            DecisionKind kind,
            @Nullable SubmissionId submissionId,
            SignedPaper paper,
            CurrentUser recorder) {
        this.id = DecisionId.next();
        this.roundId = roundId;
        this.number = number;
        this.kind = kind;
        this.submissionId = submissionId;
        this.paper = paper;
        this.recorderName = recorder.displayName();
    }

    @SuppressWarnings("NullAway.Init")
    protected Decision() {
        // for JPA
    }

    /** Makes what it says the catalogue in force. */
    void publish(CurrentUser leader, Instant now) {
        requireUnpublished();
        publishedAt = now;
        publishedBy = leader.username();
        publisherName = leader.displayName();
    }

    void requireUnpublished() {
        if (publishedAt != null) {
            throw new RuleViolation("catalogue-decision.published");
        }
    }

    RoundId roundId() {
        return roundId;
    }

    DecisionKind kind() {
        return kind;
    }

    SignedPaper paper() {
        return paper;
    }

    @Override
    public DecisionId id() {
        return id;
    }
}

package vn.hientai.branch;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hientai.demand.CallId;
import vn.hientai.document.LegalDocumentId;
import vn.hientai.shared.Aggregate;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.RuleViolation;

/** What the Party branch sends its units in one call: its letter and their inner deadline. Once sent, it stays. */
@Entity
@Table(name = "sub_call")
class SubCall extends Aggregate<SubCall, SubCallId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SubCallId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "call_id"))
    private CallId callId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "letter_id"))
    private LegalDocumentId letterId;

    private Instant innerDeadline;

    private @Nullable Instant openedAt;

    private @Nullable String openedBy;

    SubCall(CallId callId, LegalDocumentId letterId, Deadline inner) {
        this.id = SubCallId.next();
        this.callId = callId;
        this.letterId = letterId;
        this.innerDeadline = inner.at();
    }

    @SuppressWarnings("NullAway.Init")
    protected SubCall() {
        // for JPA
    }

    /** Sets another inner deadline before the units know of it. */
    void reschedule(Deadline inner) {
        requirePrepared();
        innerDeadline = inner.at();
    }

    /** The branch sends it to its units. */
    void open(Instant now, String by) {
        requirePrepared();
        openedAt = now;
        openedBy = by;
    }

    void requirePrepared() {
        if (openedAt != null) {
            throw new RuleViolation("branch.already-open");
        }
    }

    Deadline innerDeadline() {
        return new Deadline(innerDeadline);
    }

    LegalDocumentId letterId() {
        return letterId;
    }

    @Override
    public SubCallId id() {
        return id;
    }
}

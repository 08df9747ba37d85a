package vn.hientai.extension;

import jakarta.persistence.AttributeOverride;
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
import vn.hientai.demand.CallId;
import vn.hientai.extension.ExtensionManagement.ProposeExtension;
import vn.hientai.shared.Aggregate;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.RuleViolation;

/** A later deadline for units of one call: proposed by a coordinator, decided once by another person. */
@Entity
@Table(name = "extension")
class Extension extends Aggregate<Extension, ExtensionId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ExtensionId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "call_id"))
    private CallId callId;

    private Instant deadline;

    private boolean everybody;

    private String reason;

    @Enumerated(EnumType.STRING)
    private ExtensionState state;

    private Instant proposedAt;

    private String proposedBy;

    private String proposerName;

    @Embedded
    private @Nullable Decision decision;

    Extension(ExtensionId id, CallId callId, ProposeExtension command, Person by, Instant now) {
        this.id = id;
        this.callId = callId;
        this.deadline = command.wish().later().at();
        this.everybody = command.wish().everybody();
        this.reason = command.reason();
        this.state = ExtensionState.PROPOSED;
        this.proposedAt = now;
        this.proposedBy = by.username();
        this.proposerName = by.displayName();
    }

    @SuppressWarnings("NullAway.Init")
    protected Extension() {
        // for JPA
    }

    /** A leader confirms it with the document that says so; never who proposed it, never a document of a later day. */
    void confirm(Person by, String documentNumber, LocalDate documentedOn, Instant now) {
        requireOther(by);
        if (documentedOn.isAfter(LocalDate.ofInstant(now, OfficialTime.ZONE))) {
            throw new RuleViolation("extension.document-to-come");
        }
        end(ExtensionState.CONFIRMED, Decision.confirmed(now, by, documentNumber, documentedOn));
    }

    /** A leader declines it; never who proposed it. */
    void decline(Person by, String why, Instant now) {
        requireOther(by);
        end(ExtensionState.DECLINED, Decision.declined(now, by, why));
    }

    /** Who proposed it takes it back. */
    void withdraw(Person by, Instant now) {
        end(ExtensionState.WITHDRAWN, Decision.withdrawn(now, by));
    }

    /** Nobody learns of an extension by guessing the identity its page issued. */
    void requireProposedBy(String username) {
        if (!proposedBy.equals(username)) {
            throw new NotFound(id);
        }
    }

    CallId callId() {
        return callId;
    }

    Deadline deadline() {
        return new Deadline(deadline);
    }

    String reason() {
        return reason;
    }

    @Override
    public ExtensionId id() {
        return id;
    }

    private void end(ExtensionState next, Decision how) {
        if (state != ExtensionState.PROPOSED) {
            throw new RuleViolation("extension.wrong-state." + state);
        }
        state = next;
        decision = how;
    }

    private void requireOther(Person by) {
        if (by.username().equals(proposedBy)) {
            throw new RuleViolation("extension.own-proposal");
        }
    }
}

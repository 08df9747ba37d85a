package vn.hientai.consolidation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hientai.demand.CallId;
import vn.hientai.shared.Aggregate;
import vn.hientai.shared.RuleViolation;

/** A commune's consolidation of one call: open, confirmed by a leader, sent to the city. */
@Entity
@Table(name = "consolidation")
class Consolidation extends Aggregate<Consolidation, ConsolidationId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ConsolidationId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "call_id"))
    private CallId callId;

    @Enumerated(EnumType.STRING)
    private ConsolidationState state;

    private int confirmations;

    @Embedded
    private @Nullable DispatchRecord dispatch;

    private @Nullable Instant sentAt;

    Consolidation(CallId callId) {
        this.id = ConsolidationId.next();
        this.callId = callId;
        this.state = ConsolidationState.OPEN;
    }

    @SuppressWarnings("NullAway.Init")
    protected Consolidation() {
        // for JPA
    }

    /** A leader confirms what was seen; from here on nothing of it changes. */
    void confirm() {
        require(ConsolidationState.OPEN);
        state = ConsolidationState.CONFIRMED;
        confirmations++;
    }

    /** The signed dispatch has left: number, date and signer as on the paper. */
    void send(DispatchRecord dispatch, Instant now) {
        require(ConsolidationState.CONFIRMED);
        this.dispatch = dispatch;
        this.sentAt = now;
        state = ConsolidationState.SENT;
    }

    /** Number of the latest confirmation, 0 before the first. */
    int confirmations() {
        return confirmations;
    }

    @Override
    public ConsolidationId id() {
        return id;
    }

    private void require(ConsolidationState expected) {
        if (state != expected) {
            throw new RuleViolation("consolidation.wrong-state." + state);
        }
    }
}

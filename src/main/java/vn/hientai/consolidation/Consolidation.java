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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hientai.demand.CallId;
import vn.hientai.shared.Aggregate;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.RuleViolation;

/** A commune's consolidation of one call: open, confirmed by a leader, sent to the city, reviewed there or returned. */
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

    private @Nullable Instant confirmedAt;

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
    void confirm(Instant now) {
        if (state != ConsolidationState.RETURNED) {
            require(ConsolidationState.OPEN);
        }
        state = ConsolidationState.CONFIRMED;
        confirmedAt = now;
        confirmations++;
        dispatch = null;
        sentAt = null;
    }

    /** The signed dispatch has left; it can't bear a day before the confirmation or one that is still to come. */
    void send(DispatchRecord dispatch, Instant now) {
        require(ConsolidationState.CONFIRMED);
        if (confirmedAt != null && dispatch.day().isBefore(day(confirmedAt))) {
            throw new RuleViolation("dispatch.day-before-confirmation", day(confirmedAt));
        }
        if (dispatch.day().isAfter(day(now))) {
            throw new RuleViolation("dispatch.day-to-come", day(now));
        }
        this.dispatch = dispatch;
        this.sentAt = now;
        state = ConsolidationState.SENT;
    }

    /**
     * The city gives it back to its commune.
     *
     * @param due until when it is to come again: not before the deadline the commune has anyway
     */
    void giveBack(Deadline due, Deadline communeDeadline, Instant now) {
        require(ConsolidationState.SENT);
        if (due.hasPassedAt(now)) {
            throw new RuleViolation("city-return.due-passed");
        }
        if (due.at().isBefore(communeDeadline.at())) {
            throw new RuleViolation("city-return.due-before-deadline", communeDeadline);
        }
        state = ConsolidationState.RETURNED;
    }

    /** The city has decided on each line. */
    void review() {
        move(ConsolidationState.SENT, ConsolidationState.REVIEWED);
    }

    /** The reviewer takes the end of the review back. */
    void reopenReview() {
        move(ConsolidationState.REVIEWED, ConsolidationState.SENT);
    }

    /** Home Affairs lays it before the People's Committee. */
    void submit() {
        move(ConsolidationState.REVIEWED, ConsolidationState.SUBMITTED);
    }

    /** Home Affairs takes back what it submitted. */
    void withdraw() {
        move(ConsolidationState.SUBMITTED, ConsolidationState.REVIEWED);
    }

    /** The People's Committee approved it. */
    void approve() {
        move(ConsolidationState.SUBMITTED, ConsolidationState.APPROVED);
    }

    ConsolidationState state() {
        return state;
    }

    CallId callId() {
        return callId;
    }

    /** Number of the latest confirmation, 0 before the first. */
    int confirmations() {
        return confirmations;
    }

    @Override
    public ConsolidationId id() {
        return id;
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, OfficialTime.ZONE);
    }

    private void move(ConsolidationState from, ConsolidationState to) {
        require(from);
        state = to;
    }

    private void require(ConsolidationState expected) {
        if (state != expected) {
            throw new RuleViolation("consolidation.wrong-state." + state);
        }
    }
}

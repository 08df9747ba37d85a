package vn.hientai.demand;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hientai.organisation.UnitDetails;
import vn.hientai.organisation.UnitId;
import vn.hientai.shared.Aggregate;
import vn.hientai.shared.Bloc;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.RuleViolation;
import vn.hientai.shared.SearchKey;

/**
 * What one addressed unit answers to a call. It belongs to the unit, not to a person, so a successor continues it.
 * Code, name and bloc are those of the day of publication: old papers keep the old name.
 */
@Entity
@Table(name = "proposal")
class Proposal extends Aggregate<Proposal, ProposalId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ProposalId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "call_id"))
    private CallId callId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "unit_id"))
    private UnitId unitId;

    private String unitCode;

    private String unitName;

    private String searchKey;

    @Enumerated(EnumType.STRING)
    private Bloc bloc;

    @Enumerated(EnumType.STRING)
    private ProposalState state;

    private int snapshots;

    private @Nullable UUID standingSnapshotId;

    private Instant deadline;

    private int deadlineNumber;

    private int closedNumber;

    private @Nullable Instant returnedUntil;

    private int callSequence;

    Proposal(Call call, UnitDetails unit, Deadline deadline) {
        this(call.id(), unit, deadline);
        this.callSequence = call.sequence();
    }

    Proposal(CallId callId, UnitDetails unit, Deadline deadline) {
        this.id = ProposalId.next();
        this.callId = callId;
        this.unitId = unit.id();
        this.unitCode = unit.code();
        this.unitName = unit.fullName();
        this.searchKey = SearchKey.of(unit.code() + " " + unit.fullName()).value();
        this.bloc = unit.bloc();
        this.state = ProposalState.NOT_STARTED;
        this.deadline = deadline.at();
        this.deadlineNumber = 1;
        this.callSequence = 1;
    }

    @SuppressWarnings("NullAway.Init")
    protected Proposal() {
        // for JPA
    }

    /** Lines may be written: the first makes it a draft. */
    void edit() {
        requireEditable();
        if (state == ProposalState.NOT_STARTED) {
            state = ProposalState.DRAFT;
        }
    }

    /** Refuses to have lines written in a state that does not allow it. */
    void requireEditable() {
        require(ProposalState.NOT_STARTED, ProposalState.DRAFT, ProposalState.RETURNED);
    }

    /** The unit sends its lines; they stand as this snapshot. */
    void submit(UUID snapshotId) {
        require(ProposalState.DRAFT, ProposalState.RETURNED);
        stand(ProposalState.SUBMITTED, snapshotId);
    }

    /** The unit declares that it has no demand; lines of a draft are kept and not counted. */
    void declareNil(UUID snapshotId) {
        require(ProposalState.NOT_STARTED, ProposalState.DRAFT, ProposalState.RETURNED);
        stand(ProposalState.NIL_DECLARED, snapshotId);
    }

    /** The unit takes back what it sent or declared, as long as nobody works on it. */
    void withdraw(boolean hasLines) {
        require(ProposalState.SUBMITTED, ProposalState.NIL_DECLARED);
        state = hasLines ? ProposalState.DRAFT : ProposalState.NOT_STARTED;
        standingSnapshotId = null;
    }

    /** A coordinator enters what the unit handed in on paper; it stands as this snapshot and is taken for work. */
    void enterPaper(UUID snapshotId, SnapshotKind kind) {
        requireUnitOpen();
        stand(kind == SnapshotKind.SENT ? ProposalState.RECEIVED : ProposalState.NIL_DECLARED, snapshotId);
    }

    /** The coordinator takes it for work; what came back from a return in silence counts as it stood. */
    void receive(SnapshotKind standing, Instant now) {
        if (state == ProposalState.RETURNED && window().hasPassedAt(now)) {
            leaveReturned(standing == SnapshotKind.SENT ? ProposalState.RECEIVED : ProposalState.NIL_DECLARED);
        } else {
            require(ProposalState.SUBMITTED);
            state = ProposalState.RECEIVED;
        }
    }

    /** The coordinator gives it back to be completed until an instant that lies before the next tier's deadline. */
    void giveBack(Deadline until, Deadline nextTier, Instant now) {
        if (state == ProposalState.RETURNED && window().isOpenAt(now)) {
            throw new RuleViolation("return.still-open", window());
        }
        require(
                ProposalState.SUBMITTED,
                ProposalState.RECEIVED,
                ProposalState.ACCEPTED,
                ProposalState.NIL_DECLARED,
                ProposalState.RETURNED);
        if (until.hasPassedAt(now)) {
            throw new RuleViolation("return.due-passed");
        }
        if (until.at().isBefore(deadline)) {
            throw new RuleViolation("return.due-before-deadline", deadline());
        }
        requireBefore(until, nextTier);
        state = ProposalState.RETURNED;
        returnedUntil = until.at();
    }

    /** A later deadline takes effect under the next number of the ledger. */
    void extend(Deadline later, Deadline nextTier, Instant now) {
        requireUnitOpen();
        if (later.hasPassedAt(now) || !later.at().isAfter(deadline)) {
            throw new RuleViolation("deadline.not-later", unitName, deadline());
        }
        requireBefore(later, nextTier);
        setNextDeadline(later);
    }

    /** The next number of the ledger begins: with the same instant when only what is known of the past changes. */
    void setNextDeadline(Deadline next) {
        deadline = next.at();
        deadlineNumber++;
    }

    /** Notes that the outcome of the deadline in force is written. */
    void close() {
        closedNumber = deadlineNumber;
    }

    /** The coordinator takes it into the consolidation. */
    void accept() {
        require(ProposalState.RECEIVED);
        state = ProposalState.ACCEPTED;
    }

    /** The unit is no more: nothing is due from it, whatever it had saved. */
    void endWithUnit() {
        require(ProposalState.NOT_STARTED, ProposalState.DRAFT);
        state = ProposalState.UNIT_CLOSED;
        close();
    }

    /** The unit has another name from now on; what it sent before keeps the old one. */
    void rename(String newName) {
        unitName = newName;
        searchKey = SearchKey.of(unitCode + " " + newName).value();
    }

    /** Whether an answer of the unit is still awaited: its unit exists, and nothing stands. */
    boolean isAwaitedAt(Instant now) {
        return (state == ProposalState.NOT_STARTED || state == ProposalState.DRAFT) && isOpenAt(now);
    }

    void requireUnitOpen() {
        if (state == ProposalState.UNIT_CLOSED) {
            require();
        }
    }

    /** Until when the unit may write: its deadline, or the due instant of a return when that is later. */
    Deadline window() {
        return returnedUntil == null || returnedUntil.isBefore(deadline) ? deadline() : new Deadline(returnedUntil);
    }

    /** Whether a write of the unit decided now comes in time; the closing may have been faster than the clock. */
    boolean isOpenAt(Instant now) {
        var completing = returnedUntil != null && returnedUntil.isAfter(now);
        return window().isOpenAt(now) && (completing || !isClosed());
    }

    /** Whether the outcome of the deadline in force is written. */
    boolean isClosed() {
        return closedNumber == deadlineNumber;
    }

    Deadline deadline() {
        return new Deadline(deadline);
    }

    int deadlineNumber() {
        return deadlineNumber;
    }

    /** Number of the latest snapshot, 0 before the first. */
    int lastSnapshotNumber() {
        return snapshots;
    }

    /**
     * From round number and unit code, so that units of like-named communes never share one; a call after one that was
     * taken back says which it is: «33-2026-1.2/10888-TH01/1».
     */
    String referenceOf(int snapshotNumber, String roundNumber) {
        var call = callSequence == 1 ? roundNumber : roundNumber + "." + callSequence;
        return "%s/%s/%d".formatted(call, unitCode, snapshotNumber);
    }

    CallId callId() {
        return callId;
    }

    UnitId unitId() {
        return unitId;
    }

    String unitCode() {
        return unitCode;
    }

    String unitName() {
        return unitName;
    }

    ProposalState state() {
        return state;
    }

    Bloc bloc() {
        return bloc;
    }

    @Nullable
    UUID standingSnapshotId() {
        return standingSnapshotId;
    }

    @Override
    public ProposalId id() {
        return id;
    }

    private void stand(ProposalState next, UUID snapshotId) {
        leaveReturned(next);
        standingSnapshotId = snapshotId;
        snapshots++;
    }

    private void leaveReturned(ProposalState next) {
        state = next;
        returnedUntil = null;
    }

    /** The deadline in force must lie before the next tier's. */
    void requireBefore(Deadline nextTier) {
        requireBefore(deadline(), nextTier);
    }

    private static void requireBefore(Deadline due, Deadline nextTier) {
        if (!due.at().isBefore(nextTier.at())) {
            throw new RuleViolation("deadline.after-next-tier", nextTier);
        }
    }

    private void require(ProposalState... expected) {
        if (!Set.of(expected).contains(state)) {
            throw new RuleViolation("proposal.wrong-state." + state);
        }
    }
}

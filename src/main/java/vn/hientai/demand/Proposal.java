package vn.hientai.demand;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hientai.organisation.UnitDetails;
import vn.hientai.organisation.UnitId;
import vn.hientai.shared.Aggregate;
import vn.hientai.shared.Bloc;
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

    Proposal(CallId callId, UnitDetails unit) {
        this.id = ProposalId.next();
        this.callId = callId;
        this.unitId = unit.id();
        this.unitCode = unit.code();
        this.unitName = unit.fullName();
        this.searchKey = SearchKey.of(unit.code() + " " + unit.fullName()).value();
        this.bloc = unit.bloc();
        this.state = ProposalState.NOT_STARTED;
    }

    @SuppressWarnings("NullAway.Init")
    protected Proposal() {
        // for JPA
    }

    /** Lines may be written: the first makes it a draft. */
    void edit() {
        require(ProposalState.NOT_STARTED, ProposalState.DRAFT, ProposalState.RETURNED);
        if (state == ProposalState.NOT_STARTED) {
            state = ProposalState.DRAFT;
        }
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

    /** The coordinator takes it for work. */
    void receive() {
        require(ProposalState.SUBMITTED);
        state = ProposalState.RECEIVED;
    }

    /** The coordinator takes it into the consolidation. */
    void accept() {
        require(ProposalState.RECEIVED);
        state = ProposalState.ACCEPTED;
    }

    /** Number of the latest snapshot, 0 before the first. */
    int lastSnapshotNumber() {
        return snapshots;
    }

    /** From round number and unit code, so that units of like-named communes never share one. */
    String referenceOf(int snapshotNumber, String roundNumber) {
        return "%s/%s/%d".formatted(roundNumber, unitCode, snapshotNumber);
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
        state = next;
        standingSnapshotId = snapshotId;
        snapshots++;
    }

    private void require(ProposalState... expected) {
        if (!Set.of(expected).contains(state)) {
            throw new RuleViolation("proposal.wrong-state." + state);
        }
    }
}

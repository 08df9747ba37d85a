package vn.hientai.paperentry;

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
import org.jspecify.annotations.Nullable;
import vn.hientai.demand.CallId;
import vn.hientai.demand.Evidence;
import vn.hientai.demand.PaperEntered;
import vn.hientai.demand.ProposalId;
import vn.hientai.document.FileId;
import vn.hientai.shared.Aggregate;
import vn.hientai.shared.RuleViolation;

/** What a unit handed in on paper, from the desk of who enters it to the second person who confirms or refuses it. */
@Entity
@Table(name = "paper_entry")
class PaperEntry extends Aggregate<PaperEntry, PaperEntryId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PaperEntryId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "call_id"))
    private CallId callId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "proposal_id"))
    private ProposalId proposalId;

    @Enumerated(EnumType.STRING)
    private PaperState state;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "scan_id"))
    private FileId scanId;

    @Embedded
    private PaperArrival arrival;

    private int seen;

    private @Nullable String replaceReason;

    private Instant enteredAt;

    private String enteredBy;

    private String entererName;

    @Enumerated(EnumType.STRING)
    private @Nullable PaperRefusal refusal;

    private @Nullable String refusalReason;

    private @Nullable Instant decidedAt;

    private @Nullable String decidedBy;

    private @Nullable String deciderName;

    private @Nullable Integer snapshotNumber;

    PaperEntry(PaperEntryId id, HeldProposal proposal, FileId scanId, PaperArrival arrival, PaperPerson enterer) {
        this.id = id;
        this.callId = proposal.call();
        this.proposalId = proposal.id();
        this.state = PaperState.DRAFT;
        this.scanId = scanId;
        this.arrival = arrival;
        this.seen = proposal.lastSnapshot();
        this.enteredAt = enterer.at();
        this.enteredBy = enterer.username();
        this.entererName = enterer.name();
    }

    @SuppressWarnings("NullAway.Init")
    protected PaperEntry() {
        // for JPA
    }

    /** Notes which snapshot the persons knew of, and why the paper replaces what stands, if anything does. */
    void replaces(int seen, @Nullable String reason) {
        this.seen = seen;
        this.replaceReason = reason;
    }

    /** Writes the facts of the arrival anew. */
    void change(PaperArrival arrival, @Nullable FileId newScan) {
        require(PaperState.DRAFT);
        this.arrival = arrival;
        if (newScan != null) {
            scanId = newScan;
        }
    }

    /** Lines may be written, by the person who enters it. */
    void requireEditableBy(String username) {
        require(PaperState.DRAFT);
        requireMine(username);
    }

    /** Hands it to the second person, with lines unless it is a nil declaration. */
    void handOver(boolean hasLines) {
        require(PaperState.DRAFT);
        if (arrival.isNil() && hasLines) {
            throw new RuleViolation("paper.nil-with-lines");
        }
        if (!arrival.isNil() && !hasLines) {
            throw new RuleViolation("paper.no-lines");
        }
        state = PaperState.READY;
    }

    /** Takes it back to mend it: before it was decided, or because of a mistake the second person found. */
    void resume(String username) {
        requireMine(username);
        require(PaperState.READY, PaperState.REJECTED);
        if (state == PaperState.REJECTED && refusal != PaperRefusal.MISTAKE) {
            throw new RuleViolation("paper.refused-for-good");
        }
        state = PaperState.DRAFT;
    }

    void cancel() {
        require(PaperState.DRAFT, PaperState.READY, PaperState.REJECTED);
        state = PaperState.CANCELLED;
    }

    /** The second person vouches that it says what the paper says; it stands as this snapshot. */
    void confirm(PaperPerson second, int snapshot) {
        decide(second);
        state = PaperState.CONFIRMED;
        snapshotNumber = snapshot;
        refusal = null;
        refusalReason = null;
        registerEvent(new PaperEntered(proposalId));
    }

    void reject(PaperPerson second, PaperRefusal why, String reason) {
        decide(second);
        state = PaperState.REJECTED;
        refusal = why;
        refusalReason = reason;
    }

    /** Whether this person can decide on it: it waits, and somebody else entered it. */
    void requireDecidableBy(String username) {
        require(PaperState.READY);
        if (isOf(username)) {
            throw new RuleViolation("paper.same-person");
        }
    }

    boolean isOf(String username) {
        return enteredBy.equals(username);
    }

    Evidence evidence() {
        return Evidence.paper(arrival.arrivedAt(), arrival.arrivalNumber(), scanId);
    }

    PaperArrival arrival() {
        return arrival;
    }

    int seen() {
        return seen;
    }

    @Nullable
    String replaceReason() {
        return replaceReason;
    }

    CallId callId() {
        return callId;
    }

    ProposalId proposalId() {
        return proposalId;
    }

    @Override
    public PaperEntryId id() {
        return id;
    }

    private void decide(PaperPerson second) {
        requireDecidableBy(second.username());
        decidedAt = second.at();
        decidedBy = second.username();
        deciderName = second.name();
    }

    private void requireMine(String username) {
        if (!isOf(username)) {
            throw new RuleViolation("paper.not-yours", entererName);
        }
    }

    private void require(PaperState... expected) {
        if (!Set.of(expected).contains(state)) {
            throw new RuleViolation("paper.wrong-state." + state);
        }
    }
}

package vn.hientai.demand;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hientai.document.FileId;
import vn.hientai.document.LegalDocumentId;
import vn.hientai.organisation.UnitDetails;
import vn.hientai.organisation.UnitId;
import vn.hientai.shared.Aggregate;
import vn.hientai.shared.Bloc;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.RuleViolation;
import vn.hientai.shared.SearchKey;

/** One commune's letter in a round: whom it asks, and until when. Nothing of it changes after publication. */
@Entity
@Table(name = "demand_call")
class Call extends Aggregate<Call, CallId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CallId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "round_id"))
    private RoundId roundId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "commune_id"))
    private UnitId communeId;

    private String communeCode;

    private String communeName;

    private String searchKey;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "letter_id"))
    private LegalDocumentId letterId;

    @Enumerated(EnumType.STRING)
    private CallStatus status;

    private Instant deadline;

    private Instant communeDeadline;

    private boolean needsHeadApproval;

    private boolean needsSignedScan;

    @Embedded
    private @Nullable PartyBranch branch;

    private @Nullable Instant revokedAt;

    private @Nullable Instant outcomesConfirmedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "resolution_file_id"))
    private @Nullable FileId resolutionFileId;

    @ElementCollection
    @CollectionTable(name = "call_addressee", joinColumns = @JoinColumn(name = "call_id"))
    @AttributeOverride(name = "value", column = @Column(name = "unit_id"))
    private Set<UnitId> addressees = new HashSet<>();

    private @Nullable Instant publishedAt;

    private @Nullable String publishedBy;

    private int sequence;

    Call(RoundId roundId, UnitDetails commune, LegalDocumentId letterId, Deadline deadline, Deadline communeDeadline) {
        this.id = CallId.next();
        this.roundId = roundId;
        this.communeId = commune.id();
        this.communeCode = commune.code();
        this.communeName = commune.fullName();
        this.searchKey = "";
        this.letterId = letterId;
        this.status = CallStatus.DRAFT;
        this.sequence = 1;
        reschedule(deadline, communeDeadline);
    }

    @SuppressWarnings("NullAway.Init")
    protected Call() {
        // for JPA
    }

    /** Sets both deadlines of a draft; the units' one must leave the commune time before its own. */
    @SuppressWarnings("NullAway.Init")
    final void reschedule(Deadline deadline, Deadline communeDeadline) {
        requireDraft();
        if (!deadline.at().isBefore(communeDeadline.at())) {
            throw new RuleViolation("call.deadline-after-commune");
        }
        this.deadline = deadline.at();
        this.communeDeadline = communeDeadline.at();
    }

    /** The city gives the commune more time; every deadline below stays and is earlier still. */
    void extendCommune(Deadline later) {
        if (!communeDeadline().at().isBefore(later.at())) {
            throw new RuleViolation("call.commune-deadline-not-later");
        }
        communeDeadline = later.at();
    }

    /** Comes after calls of the commune in the same round that were taken back. */
    void follow(int earlier) {
        requireDraft();
        sequence = earlier + 1;
    }

    /** Sets under which texts the list of rounds finds it. */
    void findableAs(String... texts) {
        searchKey = SearchKey.of(String.join(" ", texts) + " " + communeName).value();
    }

    void address(Set<UnitId> units) {
        requireDraft();
        addressees.retainAll(units);
        addressees.addAll(units);
    }

    /** Addresses forgotten units of a published call; one that is addressed already is refused. */
    void addressLate(Set<UnitId> forgotten) {
        requirePublished();
        if (forgotten.isEmpty()) {
            throw new RuleViolation("call.nobody-addressed");
        }
        if (forgotten.stream().anyMatch(addressees::contains)) {
            throw new RuleViolation("call.already-addressed");
        }
        addressees.addAll(forgotten);
    }

    void attachResolution(FileId file) {
        requireDraft();
        resolutionFileId = file;
    }

    /** Makes the call visible to its addressees; from here on it is a published letter. */
    void publish(Instant now, String publishedBy) {
        requireDraft();
        if (addressees.isEmpty()) {
            throw new RuleViolation("call.nobody-addressed");
        }
        if (deadline().hasPassedAt(now)) {
            throw new RuleViolation("call.deadline-passed");
        }
        if (branch != null && branch.handoverDeadline().hasPassedAt(now)) {
            throw new RuleViolation("call.handover-passed");
        }
        status = CallStatus.PUBLISHED;
        publishedAt = now;
        this.publishedBy = publishedBy;
    }

    /** Asks of a sending, beside its lines, the approval of the unit's head or the signed scan with its number. */
    void ask(boolean headApproval, boolean signedScan) {
        requireDraft();
        needsHeadApproval = headApproval;
        needsSignedScan = signedScan;
    }

    /** Gives the Party branch a part of its own, to be handed over before this instant; null for a common call. */
    void branchUntil(@Nullable Deadline handover) {
        requireDraft();
        if (handover != null && handover.at().isAfter(deadline)) {
            throw new RuleViolation("call.handover-after-deadline");
        }
        branch = handover == null ? null : new PartyBranch(handover);
    }

    /** The part of the Party branch in a published call. */
    PartyBranch branch() {
        requirePublished();
        if (branch == null) {
            throw new RuleViolation("branch.none");
        }
        return branch;
    }

    /** Takes the published call back: nobody has to answer any more. */
    void revoke(Instant now) {
        requirePublished();
        revokedAt = now;
    }

    /** A later deadline for all units became the call's own; the units' outcomes are open again. */
    void postpone(Deadline later) {
        requirePublished();
        if (later.at().isAfter(deadline)) {
            deadline = later.at();
        }
    }

    /** The coordinator confirmed the closing sheet: nothing is entered from paper any more. */
    void confirmOutcomes(Instant now) {
        requirePublished();
        outcomesConfirmedAt = now;
    }

    /** Outcomes changed or can change again: the closing sheet must be confirmed anew. */
    void reopenOutcomes() {
        outcomesConfirmedAt = null;
    }

    boolean areOutcomesConfirmed() {
        return outcomesConfirmedAt != null;
    }

    boolean isRevoked() {
        return revokedAt != null;
    }

    /** The deadline before which a unit's own must lie: the hand-over for a branch at work, else the commune's. */
    Deadline nextTierOf(Bloc bloc) {
        return bloc == Bloc.PARTY && branch != null && branch.isPending()
                ? branch.handoverDeadline()
                : new Deadline(communeDeadline);
    }

    /** Until when units of a bloc answer when the call reaches them. */
    Deadline deadlineOf(Bloc bloc) {
        return bloc == Bloc.PARTY && branch != null ? branch.unitDeadline() : deadline();
    }

    Deadline deadline() {
        return new Deadline(deadline);
    }

    Deadline communeDeadline() {
        return new Deadline(communeDeadline);
    }

    RoundId roundId() {
        return roundId;
    }

    UnitId communeId() {
        return communeId;
    }

    /** Which call of its commune in the round it is; the earlier ones were taken back. */
    int sequence() {
        return sequence;
    }

    /** Before when the Party branch hands over its part; null for a common call. */
    @Nullable
    Deadline handover() {
        return branch == null ? null : branch.handoverDeadline();
    }

    boolean needsHeadApproval() {
        return needsHeadApproval;
    }

    boolean needsSignedScan() {
        return needsSignedScan;
    }

    @Nullable
    FileId resolution() {
        return resolutionFileId;
    }

    LegalDocumentId letterId() {
        return letterId;
    }

    Set<UnitId> addressees() {
        return Set.copyOf(addressees);
    }

    CallStatus status() {
        return status;
    }

    @Override
    public CallId id() {
        return id;
    }

    private void requirePublished() {
        if (status != CallStatus.PUBLISHED) {
            throw new RuleViolation("call.not-published");
        }
        if (revokedAt != null) {
            throw new RuleViolation("call.revoked");
        }
    }

    private void requireDraft() {
        if (status != CallStatus.DRAFT) {
            throw new RuleViolation("call.already-published");
        }
    }
}

package vn.hientai.demand;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hientai.document.FileId;
import vn.hientai.document.LegalDocumentId;
import vn.hientai.organisation.UnitId;
import vn.hientai.shared.Deadline;

/**
 * A call as its pages show it.
 *
 * @param now the official time at which it was read
 * @param communeName with its kind: «xã Cẩm Giang»
 * @param addressees how many units it asks
 * @param branch the part the Party branch runs itself, null for a common call
 * @param terms what it asks of a sending, and what became of it after its publication
 * @param ownProposalId the proposal of the reader's own unit, if it is asked
 * @param ownDeadline until when the reader's own unit may write, if it is asked
 */
public record CallDetails(
        CallId id,
        long version,
        RoundId roundId,
        String roundNumber,
        String title,
        String policyCode,
        int year,
        int horizonFrom,
        int horizonTo,
        RoundLead ledBy,
        UnitId communeId,
        String communeName,
        String communeCode,
        LegalDocumentId letterId,
        @Nullable String letterNumber,
        String subject,
        CallStatus status,
        Deadline deadline,
        Deadline communeDeadline,
        @Nullable FileId resolutionFileId,
        @Nullable Instant publishedAt,
        int addressees,
        @Nullable ProposalId ownProposalId,
        @Nullable Deadline ownDeadline,
        @Nullable Branch branch,
        Terms terms,
        Instant now) {

    public boolean isDraft() {
        return status == CallStatus.DRAFT;
    }

    public boolean isPublished() {
        return status == CallStatus.PUBLISHED;
    }

    /** Whether the city leads its round: frame and commune deadline are the city's. */
    public boolean isChained() {
        return ledBy == RoundLead.CITY;
    }

    /** Whether units can still send. */
    public boolean isOpen() {
        return isPublished() && !isRevoked() && deadline.isOpenAt(now);
    }

    /** Whether the unit deadline has passed. */
    public boolean isOver() {
        return isPublished() && deadline.hasPassedAt(now);
    }

    public boolean isRevoked() {
        return terms.revokedAt() != null;
    }

    /** Until when the units of the Party branch answer, those of all units where the branch has set nothing. */
    public Deadline branchDeadline() {
        var inner = branch == null ? null : branch.innerDeadline();
        return inner == null ? deadline : inner;
    }

    /** Whether no closing sheet is in force: none was confirmed, or something has opened it again. */
    public boolean awaitsClosingSheet() {
        return terms.outcomesConfirmedAt() == null;
    }

    /** Whether no unit can write any more: extensions and returns have ended too. */
    public boolean isQuiet() {
        var last = terms.lastWindow();
        return isOver() && (last == null || last.hasPassedAt(now));
    }

    /**
     * The Party branch's part of a call.
     *
     * @param handoverDeadline before which the branch hands over
     * @param innerDeadline until when its units answer, null as long as the branch has not opened its part
     * @param waivedAt when the commune went on without it, null if it waits or waited
     */
    public record Branch(
            Deadline handoverDeadline,
            @Nullable Deadline innerDeadline,
            @Nullable Instant handedOverAt,
            @Nullable Instant waivedAt) {

        public boolean isPending() {
            return handedOverAt == null;
        }

        public boolean isLate(Instant now) {
            return handoverDeadline.hasPassedAt(handedOverAt == null ? now : handedOverAt);
        }
    }

    /**
     * What a call asks of a sending, and what became of it after its publication.
     *
     * @param needsHeadApproval whether a sending needs the approval of the unit's head
     * @param needsSignedScan whether a sending needs the signed scan with its number
     * @param revokedAt when it was taken back
     * @param outcomesConfirmedAt when the closing sheet in force was confirmed
     * @param lastWindow the last instant before which one of the units may write
     */
    public record Terms(
            boolean needsHeadApproval,
            boolean needsSignedScan,
            @Nullable Instant revokedAt,
            @Nullable Instant outcomesConfirmedAt,
            @Nullable Deadline lastWindow) {}
}

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
 * @param ownProposalId the proposal of the reader's own unit, if it is asked
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
        int deadlineNumber,
        Deadline communeDeadline,
        @Nullable FileId resolutionFileId,
        @Nullable Instant publishedAt,
        int addressees,
        @Nullable ProposalId ownProposalId,
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
        return isPublished() && deadline.isOpenAt(now);
    }

    /** Whether the unit deadline has passed. */
    public boolean isOver() {
        return isPublished() && deadline.hasPassedAt(now);
    }
}

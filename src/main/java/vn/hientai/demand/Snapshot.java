package vn.hientai.demand;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One act of sending, as it is stored for ever. */
record Snapshot(
        UUID id,
        ProposalId proposalId,
        int number,
        UUID sendingKey,
        String reference,
        SnapshotContent content,
        int deadlineNumber,
        Instant sentAt,
        String sentBy,
        String senderName,
        @Nullable String arrivalStamp,
        Evidence evidence) {}

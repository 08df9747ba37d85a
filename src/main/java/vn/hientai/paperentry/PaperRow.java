package vn.hientai.paperentry;

import java.time.Instant;
import vn.hientai.demand.SnapshotKind;

/** One paper in the list of a call. */
public record PaperRow(
        PaperEntryId id,
        String unitCode,
        String unitName,
        PaperState state,
        String arrivalNumber,
        Instant arrivedAt,
        PaperChannel channel,
        SnapshotKind kind,
        String entererName) {}

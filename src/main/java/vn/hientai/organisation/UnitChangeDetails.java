package vn.hientai.organisation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change that was made, as the histories of both units tell it.
 *
 * @param unitName name of the changed unit before the change
 * @param newName its name since, null unless it was renamed
 * @param makerName who entered it
 */
public record UnitChangeDetails(
        UnitChangeKind kind,
        UnitId unit,
        String unitName,
        @Nullable String newName,
        @Nullable UnitId successor,
        @Nullable String successorName,
        ChangeDocument document,
        Instant effectiveAt,
        String makerName) {}

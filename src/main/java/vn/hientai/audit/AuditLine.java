package vn.hientai.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hientai.shared.AuditEntry.Change;

/** An entry of the trail as inspection reads it. */
public record AuditLine(
        long number,
        Instant at,
        String actor,
        @Nullable String seat,
        String act,
        String recordType,
        String recordId,
        List<Change> changes,
        boolean replayed) {}

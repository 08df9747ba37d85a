package vn.hientai.shared;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit trail, before actor and time are added. Personal values never stand in it in clear.
 *
 * @param act what was done, as message key below {@code audit.act.}: "proposal.sent"
 * @param recordType kind of record: "proposal"
 * @param recordId its identity
 * @param changes what changed, in reading order
 */
public record AuditEntry(String act, String recordType, String recordId, List<Change> changes) {

    public AuditEntry {
        changes = List.copyOf(changes);
    }

    public static AuditEntry of(String act, String recordType, Object recordId) {
        return new AuditEntry(act, recordType, recordId.toString(), List.of());
    }

    /** Adds a value that was set with the act. */
    public AuditEntry with(String field, @Nullable Object value) {
        return change(field, null, value);
    }

    /** Adds a value that changed with the act. */
    public AuditEntry change(String field, @Nullable Object before, @Nullable Object after) {
        var more = new ArrayList<>(changes);
        more.add(new Change(field, text(before), text(after)));
        return new AuditEntry(act, recordType, recordId, more);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** A field of the record, its value before (null if none) and after (null if removed). */
    public record Change(
            String field, @Nullable String before, @Nullable String after) {}
}

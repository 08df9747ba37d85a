package vn.hientai.audit.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.context.MessageSourceResolvable;
import vn.hientai.audit.AuditLine;

/**
 * An entry as a sentence: who, from which seat, did what with which record, and what changed by it.
 *
 * @param record the kind of record it was done with
 */
record AuditRow(
        long number,
        Instant at,
        MessageSourceResolvable sentence,
        MessageSourceResolvable record,
        List<? extends MessageSourceResolvable> changes,
        AuditLine line) {

    static AuditRow of(AuditLine line) {
        return new AuditRow(
                line.number(),
                line.at(),
                AuditWords.sentence(line),
                AuditWords.recordType(line.recordType()),
                line.changes().stream()
                        .filter(change -> !Objects.equals(change.before(), change.after()))
                        .map(AuditWords::change)
                        .toList(),
                line);
    }
}

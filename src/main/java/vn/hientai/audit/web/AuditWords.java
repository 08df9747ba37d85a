package vn.hientai.audit.web;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import vn.hientai.audit.AuditLine;
import vn.hientai.shared.AuditEntry.Change;
import vn.hientai.shared.Message;

/** The office's words for what the trail keeps as codes; a code without words is shown as it is. */
final class AuditWords {

    /** Fields by which people know a record; the first one in an entry names the record in the sentence. */
    private static final Set<String> NAMES = Set.of("letter", "number", "reference", "name", "username", "file");

    private static final Pattern UUID =
            Pattern.compile("\\p{XDigit}{8}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{12}");

    private static final Pattern INSTANT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?Z");

    private AuditWords() {}

    static MessageSourceResolvable act(String act) {
        return orCode("audit.act.", act);
    }

    static MessageSourceResolvable recordType(String recordType) {
        return orCode("audit.record.", recordType);
    }

    static Message sentence(AuditLine line) {
        return Message.of("audit.sentence", who(line), act(line.act()), subject(line));
    }

    static Message change(Change change) {
        var field = orCode("audit.field.", change.field());
        if (change.before() == null) {
            return Message.of("audit.change.set", field, told(change.after()));
        }
        return change.after() == null
                ? Message.of("audit.change.removed", field, told(change.before()))
                : Message.of("audit.change.changed", field, told(change.before()), told(change.after()));
    }

    /** An instant is told in office time, anything else as it was written. */
    private static Object told(@Nullable String value) {
        var text = Objects.toString(value, "");
        return INSTANT.matcher(text).matches() ? Instant.parse(text) : text;
    }

    private static MessageSourceResolvable who(AuditLine line) {
        var actor = orCode("audit.actor.", line.actor());
        return line.seat() == null ? actor : Message.of("audit.actor-seated", actor, line.seat());
    }

    private static Message subject(AuditLine line) {
        return line.changes().stream()
                .filter(change -> NAMES.contains(change.field()) && change.after() != null)
                .findFirst()
                .map(change -> Message.of("audit.subject", told(change.after())))
                .orElseGet(() -> identity(line.recordId()));
    }

    /** An identity that says something is told; of one that says nothing, as much as tells records apart. */
    private static Message identity(String id) {
        return UUID.matcher(id).matches()
                ? Message.of("audit.subject-code", id.substring(0, 8))
                : Message.of("audit.subject", id);
    }

    private static MessageSourceResolvable orCode(String prefix, String code) {
        return new DefaultMessageSourceResolvable(new String[] {prefix + code}, code);
    }
}

package vn.hientai.inquiry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.CallId;
import vn.hientai.demand.LineId;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.UnitOfficersOnly;

/** How a unit asks, asks further, or takes its question back. The same form twice is one message. */
@Service
@Transactional
@UnitOfficersOnly
public class Asking {

    private final AskingWindow window;
    private final OwnLines lines;
    private final InquiryAccess access;
    private final MessageStore messages;
    private final AuditTrail audit;

    Asking(AskingWindow window, OwnLines lines, InquiryAccess access, MessageStore messages, AuditTrail audit) {
        this.window = window;
        this.lines = lines;
        this.access = access;
        this.messages = messages;
        this.audit = audit;
    }

    /** Asks about a call the person's unit is addressed by, or objects to what was recorded of it. */
    public InquiryId ask(CallId call, Ask command) {
        var asker = window.of(call);
        var said = Said.of(command.key(), MessageKind.QUESTION, command.text());
        return messages.repeated(said).orElseGet(() -> ask(asker, command, said));
    }

    /**
     * Asks further; what was answered waits again.
     *
     * @param seen number of the last message the person saw
     */
    public void askFurther(InquiryId id, int seen, UUID key, String text) {
        var asker = window.of(id);
        var inquiry = access.ofOwnUnit(id);
        var said = Said.of(key, MessageKind.FOLLOW_UP, text);
        if (messages.repeated(said).isEmpty()) {
            asker.orRefuse();
            inquiry.askFurther(seen, asker.dueAt());
            messages.append(inquiry, said);
            access.save(inquiry);
            audit.record(AuditEntry.of("inquiry.asked-further", "inquiry", id).with("answerDue", inquiry.dueAt()));
        }
    }

    /**
     * Takes a question back before it was answered.
     *
     * @param seen number of the last message the person saw
     */
    public void withdraw(InquiryId id, int seen) {
        var inquiry = access.ofOwnUnit(id);
        inquiry.withdraw(seen);
        access.save(inquiry);
        audit.record(AuditEntry.of("inquiry.withdrawn", "inquiry", id));
    }

    private InquiryId ask(Asker asker, Ask command, Said said) {
        asker.orRefuse();
        asker.requireAllowed(command.kind());
        var line = lines.line(asker.proposal(), command.line());
        var inquiry = new Inquiry(asker, command.kind(), line, command.text(), access.username());
        messages.append(inquiry, said);
        access.save(inquiry);
        audit.record(AuditEntry.of("inquiry.asked", "inquiry", inquiry.id())
                .with("proposal", asker.proposal())
                .with("kind", command.kind())
                .with("line", line == null ? null : line.number())
                .with("holder", inquiry.holder())
                .with("answerDue", inquiry.dueAt()));
        return inquiry.id();
    }

    /**
     * A question as its unit writes it.
     *
     * @param key issued by the server with the form
     * @param line a line of the unit's own proposal it is about
     */
    public record Ask(UUID key, InquiryKind kind, @Nullable LineId line, String text) {}
}

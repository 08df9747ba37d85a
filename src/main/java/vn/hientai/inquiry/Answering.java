package vn.hientai.inquiry;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.CoordinatorsOnly;
import vn.hientai.shared.InquiryOfficesOnly;
import vn.hientai.shared.OfficialTime;

/**
 * How the office that holds an inquiry answers it or passes it to the next tier. The same form twice is one message.
 */
@Service
@Transactional
public class Answering {

    private final OfficialTime time;
    private final InquiryAccess access;
    private final MessageStore messages;
    private final AuditTrail audit;

    Answering(OfficialTime time, InquiryAccess access, MessageStore messages, AuditTrail audit) {
        this.time = time;
        this.access = access;
        this.messages = messages;
        this.audit = audit;
    }

    /**
     * Answers; late answers are answers too.
     *
     * @param seen number of the last message the person saw; who was slower is refused
     */
    @InquiryOfficesOnly
    public void answer(InquiryId id, int seen, Answer answer) {
        var now = time.now();
        var inquiry = access.ofOffice(id);
        var said = Said.answer(answer.key(), answer.text(), answer.basis());
        if (messages.repeated(said).isEmpty()) {
            access.requireHeldByOffice(id);
            inquiry.answer(seen, now, access.username(), access.office());
            messages.append(inquiry, said);
            access.save(inquiry);
            audit.record(AuditEntry.of("inquiry.answered", "inquiry", id)
                    .with("citedNumber", answer.basis().number())
                    .with("citedArticle", answer.basis().article()));
        }
    }

    /**
     * Passes it up: from the Party's coordinator to the commune's, from there to Home Affairs. Due stays what the unit
     * was told.
     *
     * @param seen number of the last message the person saw
     * @param note what the next tier should know; the unit doesn't read it
     */
    @CoordinatorsOnly
    public void forward(InquiryId id, int seen, UUID key, String note) {
        var inquiry = access.ofOffice(id);
        var before = inquiry.holder();
        var said = Said.forward(key, note, access.above());
        if (messages.repeated(said).isEmpty()) {
            access.requireHeldByOffice(id);
            inquiry.forward(seen, access.above());
            messages.append(inquiry, said);
            access.save(inquiry);
            audit.record(AuditEntry.of("inquiry.forwarded", "inquiry", id).change("holder", before, inquiry.holder()));
        }
    }

    /**
     * An answer.
     *
     * @param key issued by the server with the form
     */
    public record Answer(UUID key, String text, Basis basis) {}
}

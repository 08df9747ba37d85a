package vn.hientai.inquiry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.CallId;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.CoordinatorsOnly;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.RuleViolation;

/** How a coordinator answers to every unit of a call at once, and takes such an answer back. */
@Service
@Transactional
@CoordinatorsOnly
public class FaqManagement {

    private final InquiryAccess access;
    private final InquiryQueries inquiries;
    private final FaqQueries entries;
    private final FaqStore store;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    FaqManagement(
            InquiryAccess access,
            InquiryQueries inquiries,
            FaqQueries entries,
            FaqStore store,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.access = access;
        this.inquiries = inquiries;
        this.entries = entries;
        this.store = store;
        this.audit = audit;
        this.events = events;
    }

    /**
     * Publishes what was asked and answered to all units; nothing of it may tell who asked.
     *
     * @param seen number of the last message the person saw
     */
    public void publish(InquiryId id, int seen, Publish entry) {
        var inquiry = access.ofCoordinatedUnit(id);
        var thread = inquiries.thread(id, access.scope());
        if (!store.isRepeated(thread.call().id(), entry)) {
            inquiry.requireAnswered(seen);
            if (thread.asker().isBrokenBy(entry.question() + " " + entry.answer())) {
                throw new RuleViolation("faq.tells-asker", thread.inquiry().unitName());
            }
            add(thread.call().id(), id, entry);
        }
    }

    /** Answers what no unit asked. */
    public void write(CallId id, Publish entry) {
        var call = entries.callToAnswer(id, access.scope());
        if (!store.isRepeated(call.id(), entry)) {
            add(call.id(), null, entry);
        }
    }

    /** Takes an entry away from the units. It stays stored, with the reason. */
    public void withdraw(CallId call, FaqId id, String reason) {
        entries.entryToWithdraw(call, id, access.scope());
        if (!store.withdraw(id, reason)) {
            throw new NotFound(id);
        }
        audit.record(AuditEntry.of("faq.withdrawn", "faq", id).with("reason", reason));
    }

    private void add(CallId call, @Nullable InquiryId inquiry, Publish entry) {
        var added = store.add(call, inquiry, entry);
        if (added.isPresent()) {
            audit.record(AuditEntry.of("faq.published", "faq", added.get())
                    .with("call", call)
                    .with("inquiry", inquiry)
                    .with("question", entry.question()));
            events.publishEvent(new FaqPublished(added.get(), call));
        } else if (!store.isRepeated(call, entry)) {
            throw new RuleViolation(inquiry == null ? "inquiry.key-reused" : "faq.already-published");
        }
    }

    /**
     * A question with its answer, as every unit reads them.
     *
     * @param key issued by the server with the form
     */
    public record Publish(UUID key, String question, String answer, Basis basis) {}
}

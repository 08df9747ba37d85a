package vn.hientai.paperentry;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.PaperSending;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.SecondPersonsOnly;

/**
 * How a second person, never the one who entered it, confirms or refuses a paper. With the confirmation the paper
 * stands, in the same transaction: the call is held alone, so a sending of the unit's own comes either before it and is
 * seen, or after it and is refused.
 */
@Service
@Transactional
@SecondPersonsOnly
public class PaperConfirmation {

    private final PaperAccess access;
    private final PaperContents contents;
    private final PaperSending sending;
    private final AuditTrail audit;

    PaperConfirmation(PaperAccess access, PaperContents contents, PaperSending sending, AuditTrail audit) {
        this.access = access;
        this.contents = contents;
        this.sending = sending;
        this.audit = audit;
    }

    /**
     * Confirms a paper.
     *
     * @param seen number of the unit's latest snapshot the person saw beside the paper
     * @param replaceReason why the paper replaces what stands, when the unit sent that after the entry
     */
    public void confirm(PaperEntryId id, long version, int seen, @Nullable String replaceReason) {
        var person = access.person();
        var held = access.toDecide(id);
        var entry = held.entry();
        entry.requireDecidableBy(person.username());
        entry.expectVersion(version);
        held.proposal().requireOpen();
        var reason = seen == entry.seen() ? entry.replaceReason() : replaceReason;
        held.proposal().requireKnown(seen, reason);
        entry.replaces(seen, reason);
        var answer = contents.answer(entry);
        var snapshot = sending.enter(entry.callId(), entry.proposalId(), answer);
        entry.confirm(person, snapshot);
        access.save(entry);
        audit.record(AuditEntry.of("paper.confirmed", "paper", id)
                .with("proposal", entry.proposalId())
                .with("snapshot", snapshot)
                .with("arrivalNumber", entry.arrival().arrivalNumber())
                .with("arrivedAt", entry.arrival().arrivedAt())
                .with("kind", entry.arrival().kind())
                .with("lines", answer.lines().size())
                .with("reason", reason));
    }

    /** Refuses a paper. */
    public void reject(PaperEntryId id, long version, PaperRefusal refusal, String reason) {
        var person = access.person();
        var entry = access.toDecide(id).entry();
        entry.requireDecidableBy(person.username());
        entry.expectVersion(version);
        entry.reject(person, refusal, reason);
        access.save(entry);
        audit.record(AuditEntry.of("paper.rejected", "paper", id)
                .with("reasonCode", refusal)
                .with("reason", reason));
    }
}

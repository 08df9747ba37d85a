package vn.hientai.inquiry;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hientai.demand.ProposalId;
import vn.hientai.shared.Aggregate;
import vn.hientai.shared.RuleViolation;
import vn.hientai.shared.SearchKey;

/**
 * What a unit asks: open until somebody answers, opened again by a further question. The number of its last message is
 * the mark by which everybody says what they saw.
 */
@Entity
@Table(name = "inquiry")
class Inquiry extends Aggregate<Inquiry, InquiryId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private InquiryId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "proposal_id"))
    private ProposalId proposalId;

    @Enumerated(EnumType.STRING)
    private InquiryKind kind;

    @Enumerated(EnumType.STRING)
    private InquiryState state;

    @Enumerated(EnumType.STRING)
    private InquiryHolder holder;

    @Embedded
    private @Nullable AskedLine line;

    private String searchKey;

    private String askedBy;

    private Instant askedAt;

    private Instant dueAt;

    private @Nullable Instant answeredAt;

    private int messages;

    Inquiry(Asker asker, InquiryKind kind, @Nullable AskedLine line, String question, String askedBy) {
        this.id = InquiryId.next();
        this.proposalId = asker.proposal();
        this.kind = kind;
        this.state = InquiryState.ASKED;
        this.holder = InquiryHolder.nearestTo(asker.bloc());
        this.line = line;
        this.searchKey = SearchKey.of(asker.unitName() + " " + asker.unitCode() + " " + question)
                .value();
        this.askedBy = askedBy;
        this.askedAt = asker.at();
        this.dueAt = asker.dueAt();
        this.messages = 1;
    }

    @SuppressWarnings("NullAway.Init")
    protected Inquiry() {
        // for JPA
    }

    /** The unit asks further; an answered inquiry waits again for who answered it. */
    void askFurther(int seen, Instant dueAt) {
        expectSeen(seen);
        if (state == InquiryState.WITHDRAWN) {
            throw wrongState();
        }
        if (state == InquiryState.ANSWERED) {
            state = holder == InquiryHolder.HOME_AFFAIRS ? InquiryState.FORWARDED : InquiryState.ASKED;
            this.dueAt = dueAt;
        }
        messages++;
    }

    /** The unit takes it back; what was answered once stays. */
    void withdraw(int seen) {
        expectSeen(seen);
        requireOpen();
        if (answeredAt != null) {
            throw new RuleViolation("inquiry.answered-once");
        }
        state = InquiryState.WITHDRAWN;
    }

    /**
     * Nobody answers a question of their own.
     *
     * @param office where the person who answers works
     */
    void answer(int seen, Instant now, String by, InquiryHolder office) {
        expectSeen(seen);
        requireOpen();
        if (askedBy.equals(by)) {
            throw new RuleViolation("inquiry.own-question");
        }
        state = InquiryState.ANSWERED;
        answeredAt = now;
        messages++;
        registerEvent(new InquiryAnswered(id, proposalId, messages, office));
    }

    /** It keeps waiting, now for a higher tier. */
    void forward(int seen, InquiryHolder to) {
        expectSeen(seen);
        requireOpen();
        if (to.compareTo(holder) <= 0) {
            throw new RuleViolation("inquiry.already-forwarded");
        }
        state = InquiryState.FORWARDED;
        holder = to;
        messages++;
        registerEvent(new InquiryForwarded(id, proposalId, to));
    }

    /** Only an answer that stands can be published. */
    void requireAnswered(int seen) {
        expectSeen(seen);
        if (state != InquiryState.ANSWERED) {
            throw new RuleViolation("faq.not-answered");
        }
    }

    /** Number of the last message. */
    int messages() {
        return messages;
    }

    InquiryState state() {
        return state;
    }

    InquiryHolder holder() {
        return holder;
    }

    Instant dueAt() {
        return dueAt;
    }

    ProposalId proposalId() {
        return proposalId;
    }

    @Override
    public InquiryId id() {
        return id;
    }

    private void expectSeen(int seen) {
        if (messages != seen) {
            throw new RuleViolation("inquiry.changed-meanwhile");
        }
    }

    private void requireOpen() {
        if (!state.isOpen()) {
            throw wrongState();
        }
    }

    private RuleViolation wrongState() {
        return new RuleViolation("inquiry.wrong-state." + state);
    }
}

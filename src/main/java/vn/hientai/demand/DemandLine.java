package vn.hientai.demand;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.hientai.shared.Aggregate;

/** One line of a unit's proposal. It has a version of its own, so that two people can work on different lines. */
@Entity
@Table(name = "proposal_line")
class DemandLine extends Aggregate<DemandLine, LineId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private LineId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "proposal_id"))
    private ProposalId proposalId;

    private int position;

    @Embedded
    private LineContent content;

    DemandLine(ProposalId proposalId, int position, LineContent content) {
        this(LineId.next(), proposalId, position, content);
    }

    /** A line under an identity it already has: its page gave it one, or it comes back. */
    DemandLine(LineId id, ProposalId proposalId, int position, LineContent content) {
        this.id = id;
        this.proposalId = proposalId;
        this.position = position;
        this.content = content;
    }

    @SuppressWarnings("NullAway.Init")
    protected DemandLine() {
        // for JPA
    }

    void rewrite(LineContent content) {
        this.content = content;
    }

    /** It goes into another unit's draft, at the end. */
    void moveTo(ProposalId successor, int position) {
        this.proposalId = successor;
        this.position = position;
    }

    LineContent content() {
        return content;
    }

    int position() {
        return position;
    }

    @Override
    public LineId id() {
        return id;
    }
}

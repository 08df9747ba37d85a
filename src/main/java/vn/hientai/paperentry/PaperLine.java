package vn.hientai.paperentry;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.hientai.demand.LineContent;
import vn.hientai.demand.LineId;
import vn.hientai.shared.Aggregate;

/** One line of a paper as it was entered. */
@Entity
@Table(name = "paper_line")
class PaperLine extends Aggregate<PaperLine, LineId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private LineId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "paper_id"))
    private PaperEntryId paperId;

    private int position;

    @Embedded
    private LineContent content;

    PaperLine(LineId id, PaperEntryId paperId, int position, LineContent content) {
        this.id = id;
        this.paperId = paperId;
        this.position = position;
        this.content = content;
    }

    @SuppressWarnings("NullAway.Init")
    protected PaperLine() {
        // for JPA
    }

    void rewrite(LineContent content) {
        this.content = content;
    }

    LineContent content() {
        return content;
    }

    @Override
    public LineId id() {
        return id;
    }
}

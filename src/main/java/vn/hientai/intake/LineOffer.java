package vn.hientai.intake;

import org.jspecify.annotations.Nullable;
import vn.hientai.demand.ProposalId;
import vn.hientai.intake.Intake.By;

/**
 * Lines another unit sent, offered by the coordinator to a unit as a start. It writes nothing: the unit decides.
 *
 * @param proposal whose unit it is offered to
 * @param source whose unit sent the lines
 * @param snapshot number of the sending they are in
 * @param unitName name of the unit that sent them
 * @param answer null while it is open
 */
public record LineOffer(
        LineOfferId id,
        ProposalId proposal,
        ProposalId source,
        int snapshot,
        String unitName,
        int lines,
        By offered,
        @Nullable Answer answer,
        @Nullable By answered) {

    public boolean isOpen() {
        return answer == null;
    }

    /** What became of an offer. */
    public enum Answer {
        /** Its lines were taken into the draft. */
        TAKEN,
        /** The unit does without. */
        DECLINED,
        /** The coordinator offered something else. */
        REPLACED
    }
}

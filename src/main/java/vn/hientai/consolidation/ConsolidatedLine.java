package vn.hientai.consolidation;

import org.jspecify.annotations.Nullable;
import vn.hientai.demand.LineContent;
import vn.hientai.demand.LineId;
import vn.hientai.demand.ProposalId;
import vn.hientai.demand.ProposalState;

/**
 * One line that counts, with who asks.
 *
 * @param reference of the sending it stands in
 * @param content as it was sent
 * @param agreedYear what the commune agrees to; as proposed when nothing else was agreed
 * @param reason why it agrees to something else
 */
public record ConsolidatedLine(
        LineId id,
        ProposalId proposalId,
        String unitCode,
        String unitName,
        ProposalState state,
        String reference,
        int position,
        LineContent content,
        String field,
        String category,
        int agreedYear,
        int agreedPeriod,
        @Nullable String reason) {

    public boolean differs() {
        return agreedYear != content.quantityYear() || agreedPeriod != content.quantityPeriod();
    }
}

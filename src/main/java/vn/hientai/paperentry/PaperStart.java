package vn.hientai.paperentry;

import org.jspecify.annotations.Nullable;
import vn.hientai.demand.ProposalDetails;
import vn.hientai.shared.Message;

/**
 * What a coordinator sees before entering a paper.
 *
 * @param rival what stands of the unit, null when nothing does
 * @param obstacle why nothing can be entered now, null when it can
 */
public record PaperStart(
        ProposalDetails proposal,
        @Nullable Rival rival,
        @Nullable Message obstacle) {}

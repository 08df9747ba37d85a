package vn.hientai.demand;

import java.util.Objects;
import vn.hientai.demand.ProposalDetails.UnitEnd;
import vn.hientai.shared.Message;
import vn.hientai.shared.MovedOn;

/** The unit of a proposal is no more: who took over reads it, and goes on in the successor's own. */
class UnitEnded extends MovedOn {

    UnitEnded(ProposalDetails proposal) {
        this(proposal, Objects.requireNonNull(proposal.unitEnd()));
    }

    private UnitEnded(ProposalDetails proposal, UnitEnd end) {
        super(
                "/proposals/" + Objects.requireNonNullElse(end.heirProposal(), proposal.id()),
                end.heirProposal() == null
                        ? Message.of("proposal.unit-ended-open-old", proposal.unitName())
                        : Message.of("proposal.unit-ended-open", name(end)),
                end.heirProposal() == null ? "proposal.unit-ended-not-asked" : "proposal.unit-ended",
                proposal.unitName(),
                name(end));
    }

    private static String name(UnitEnd end) {
        return Objects.requireNonNullElse(end.heirName(), "");
    }
}

package vn.hientai.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.BoardFilter;
import vn.hientai.demand.BoardQueries;
import vn.hientai.demand.BoardRow;
import vn.hientai.demand.ProposalDetails;
import vn.hientai.demand.ProposalId;
import vn.hientai.demand.ProposalQueries;
import vn.hientai.shared.CoordinatorsOnly;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Message;
import vn.hientai.shared.Role;

/** What a coordinator can offer to a unit that did not begin yet: lines other units of the same call sent. */
@Service
@Transactional(readOnly = true)
@CoordinatorsOnly
public class LineOfferQueries {

    private final ProposalQueries proposals;
    private final BoardQueries boards;
    private final LineOfferStore store;
    private final CurrentUser user;

    LineOfferQueries(ProposalQueries proposals, BoardQueries boards, LineOfferStore store, CurrentUser user) {
        this.proposals = proposals;
        this.boards = boards;
        this.store = store;
        this.user = user;
    }

    /** The units whose lines can be offered to a unit, and what was offered to it so far. */
    public OfferChoice choice(ProposalId id) {
        var scope = user.scope().as(Role.COMMUNE_COORDINATOR, Role.PARTY_COORDINATOR);
        var proposal = proposals.details(id, scope);
        var units = boards.units(proposal.callId(), BoardFilter.ALL, scope);
        var sources = units.stream()
                .filter(row -> row.isReadable() && row.counts() && row.lines() > 0)
                .filter(row -> !row.id().equals(id))
                .toList();
        return new OfferChoice(proposal, sources, store.to(id), hindrance(proposal, units, sources));
    }

    private static @Nullable Message hindrance(ProposalDetails proposal, List<BoardRow> units, List<BoardRow> sources) {
        if (!proposal.isOpen() || proposal.stands() || !proposal.state().isEditable()) {
            return Message.of("line-offer.closed");
        }
        if (units.stream().anyMatch(row -> row.id().equals(proposal.id()) && row.lines() > 0)) {
            return Message.of("line-offer.not-empty");
        }
        return sources.isEmpty() ? Message.of("line-offer.nothing-sent") : null;
    }

    /**
     * What a coordinator can choose from.
     *
     * @param hindrance why nothing can be offered now, null when something can
     */
    public record OfferChoice(
            ProposalDetails proposal,
            List<BoardRow> sources,
            List<LineOffer> offers,
            @Nullable Message hindrance) {}
}

package vn.hientai.inquiry;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hientai.demand.LineDetails;
import vn.hientai.demand.LineId;
import vn.hientai.demand.ProposalDetails;
import vn.hientai.demand.ProposalId;
import vn.hientai.demand.ProposalQueries;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.Role;
import vn.hientai.shared.Scope;

/** The lines a unit can ask about: what it works on, or what it sent as long as that stands. */
@Component
class OwnLines {

    private final ProposalQueries proposals;
    private final CurrentUser user;

    OwnLines(ProposalQueries proposals, CurrentUser user) {
        this.proposals = proposals;
        this.user = user;
    }

    ProposalDetails proposal(ProposalId id) {
        return proposals.own(id, own());
    }

    List<AskedLine> of(ProposalDetails proposal) {
        var lines = lines(proposal);
        return IntStream.range(0, lines.size())
                .mapToObj(index -> new AskedLine(
                        lines.get(index).id(),
                        index + 1,
                        lines.get(index).content().major()))
                .toList();
    }

    /** One of them, none for none; a line of anybody else is not found. */
    @Nullable
    AskedLine line(ProposalId id, @Nullable LineId line) {
        return line == null
                ? null
                : of(proposal(id)).stream()
                        .filter(own -> own.id().equals(line))
                        .findFirst()
                        .orElseThrow(() -> new NotFound(line));
    }

    private List<LineDetails> lines(ProposalDetails proposal) {
        return proposal.isSent() && !proposal.state().isEditable()
                ? proposals.snapshotLines(proposal.id(), proposal.lastSnapshot(), own())
                : proposals.draftLines(proposal.id(), own());
    }

    private Scope own() {
        return user.scope().as(Role.UNIT_OFFICER);
    }
}

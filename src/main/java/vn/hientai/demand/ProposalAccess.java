package vn.hientai.demand;

import org.springframework.stereotype.Component;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.Role;
import vn.hientai.shared.Scope;

/** Loads proposals for change on behalf of the person who asks; what lies outside the person's reach is not found. */
@Component
class ProposalAccess {

    private final ProposalRepository proposals;
    private final ProposalQueries queries;
    private final CurrentUser user;

    ProposalAccess(ProposalRepository proposals, ProposalQueries queries, CurrentUser user) {
        this.proposals = proposals;
        this.queries = queries;
        this.user = user;
    }

    /** The proposal of the person's own unit, its row held; one of a unit that ended is refused to who took over. */
    Proposal ofOwnUnit(ProposalId id) {
        var scope = user.scope().as(Role.UNIT_OFFICER);
        return proposals.lockWithin(id.value(), scope.forSql()).orElseThrow(() -> {
            queries.own(id, scope);
            return new NotFound(id);
        });
    }

    /** A proposal of a unit the person coordinates, its row held. */
    Proposal ofCoordinatedUnit(ProposalId id) {
        var scope = user.scope();
        return proposals
                .lockCoordinated(
                        id.value(),
                        scope.as(Role.COMMUNE_COORDINATOR).forSql(),
                        scope.as(Role.PARTY_COORDINATOR).forSql())
                .orElseThrow(() -> new NotFound(id));
    }

    /** What the person coordinates. */
    Scope coordinated() {
        return user.scope().as(Role.COMMUNE_COORDINATOR, Role.PARTY_COORDINATOR);
    }

    /** Stores what was done to a proposal. */
    void save(Proposal proposal) {
        proposals.save(proposal);
    }

    String username() {
        return user.username();
    }

    String displayName() {
        return user.displayName();
    }
}

package vn.hientai.study;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.CallQueries;
import vn.hientai.demand.ProposalId;
import vn.hientai.demand.ProposalQueries;
import vn.hientai.shared.Role;
import vn.hientai.shared.Scope;
import vn.hientai.shared.SignedInOnly;
import vn.hientai.shared.UnitOfficersOnly;

/** Reads what a unit recorded, for the unit itself and for whoever serves or inspects it. */
@Service
@Transactional(readOnly = true)
@SignedInOnly
public class StudyQueries {

    private final ProposalQueries proposals;
    private final CallQueries calls;
    private final StudyStore store;

    StudyQueries(ProposalQueries proposals, CallQueries calls, StudyStore store) {
        this.proposals = proposals;
        this.calls = calls;
        this.store = store;
    }

    /** The dissemination in a unit the reader may know of. */
    public StudyDetails details(ProposalId id, Scope scope) {
        var proposal = proposals.details(id, scope);
        return new StudyDetails(proposal, calls.details(proposal.callId(), scope), store.history(id));
    }

    /** The same for the unit's own officer, who records it. */
    @UnitOfficersOnly
    public StudyDetails detailsToRecord(ProposalId id, Scope scope) {
        var own = scope.as(Role.UNIT_OFFICER);
        proposals.own(id, own);
        return details(id, own);
    }
}

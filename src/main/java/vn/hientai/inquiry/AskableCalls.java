package vn.hientai.inquiry;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.CallId;
import vn.hientai.demand.CallQueries;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.Role;
import vn.hientai.shared.UnitOfficersOnly;

/** Reads a call for the unit that wants to ask about it. */
@Service
@Transactional(readOnly = true)
@UnitOfficersOnly
public class AskableCalls {

    private final CallQueries calls;
    private final OwnLines lines;
    private final CurrentUser user;

    AskableCalls(CallQueries calls, OwnLines lines, CurrentUser user) {
        this.calls = calls;
        this.lines = lines;
        this.user = user;
    }

    /** A published call that addresses the person's unit. */
    public AskableCall of(CallId id) {
        var call = calls.details(id, user.scope().as(Role.UNIT_OFFICER));
        var own = call.ownProposalId();
        if (!call.isPublished() || own == null) {
            throw new NotFound(id);
        }
        var proposal = lines.proposal(own);
        return new AskableCall(call, proposal, lines.of(proposal));
    }
}

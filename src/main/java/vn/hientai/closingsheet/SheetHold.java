package vn.hientai.closingsheet;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.CallDetails;
import vn.hientai.demand.CallId;
import vn.hientai.demand.CallQueries;
import vn.hientai.demand.OutcomeConfirmation;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.Role;

/**
 * Makes a call stand still for the confirmation of its sheet: held alone, what is due written, and marked. What is read
 * afterwards in the same transaction is what is sealed.
 */
@Component
class SheetHold {

    private final OfficialTime time;
    private final CallQueries calls;
    private final OutcomeConfirmation outcomes;
    private final CurrentUser user;

    SheetHold(OfficialTime time, CallQueries calls, OutcomeConfirmation outcomes, CurrentUser user) {
        this.time = time;
        this.calls = calls;
        this.outcomes = outcomes;
        this.user = user;
    }

    /** Holds a call of a commune the person coordinates; the call as it stands from here on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public CallDetails take(CallId id) {
        time.now();
        var scope = user.scope().as(Role.COMMUNE_COORDINATOR);
        calls.details(id, scope);
        outcomes.confirm(id);
        return calls.details(id, scope);
    }
}

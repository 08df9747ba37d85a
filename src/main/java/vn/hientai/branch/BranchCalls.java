package vn.hientai.branch;

import org.springframework.stereotype.Component;
import vn.hientai.demand.CallDetails;
import vn.hientai.demand.CallId;
import vn.hientai.demand.CallQueries;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.Role;
import vn.hientai.shared.RuleViolation;

/** Published calls as those see them who run, wait for or inspect the part of the Party branch. */
@Component
class BranchCalls {

    static final Role[] READERS = {Role.PARTY_COORDINATOR, Role.COMMUNE_COORDINATOR, Role.COMMUNE_LEADER, Role.AUDITOR};

    private final CallQueries calls;
    private final CurrentUser user;

    BranchCalls(CallQueries calls, CurrentUser user) {
        this.calls = calls;
        this.user = user;
    }

    CallDetails toRead(CallId id) {
        return published(id, READERS);
    }

    /** A call that asks the person's own unit. */
    CallDetails ofUnit(CallId id) {
        return published(id, Role.UNIT_OFFICER, Role.UNIT_HEAD);
    }

    /** A call of a commune whose Party branch the person coordinates, with or without a part of the branch's own. */
    CallDetails ofBranch(CallId id) {
        return published(id, Role.PARTY_COORDINATOR);
    }

    /** A call of which the person runs the Party branch's part. */
    CallDetails toRun(CallId id) {
        return withBranch(ofBranch(id));
    }

    /** A call the person coordinates for the commune, with or without a part of the branch's own. */
    CallDetails ofCoordinator(CallId id) {
        return published(id, Role.COMMUNE_COORDINATOR);
    }

    /** A call of whose branch the person waits for the hand-over. */
    CallDetails toDecide(CallId id) {
        return withBranch(ofCoordinator(id));
    }

    static CallDetails.Branch branchOf(CallDetails call) {
        var branch = call.branch();
        if (branch == null) {
            throw new RuleViolation("branch.none");
        }
        return branch;
    }

    private static CallDetails withBranch(CallDetails call) {
        branchOf(call);
        return call;
    }

    private CallDetails published(CallId id, Role... roles) {
        var call = calls.details(id, user.scope().as(roles));
        if (!call.isPublished()) {
            throw new NotFound(id);
        }
        return call;
    }
}

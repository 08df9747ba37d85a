package vn.hientai.consolidation;

import org.springframework.stereotype.Component;
import vn.hientai.demand.CallDetails;
import vn.hientai.demand.CallId;
import vn.hientai.demand.CallQueries;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.Role;
import vn.hientai.shared.Scope;

/**
 * Published calls whose consolidation a reader may see: the commune's coordinator, leader and finance office, and
 * inspection. Units and the Party coordinator see what they sent themselves, not the commune's table.
 */
@Component
class ReadableCalls {

    private static final Role[] READERS = {
        Role.COMMUNE_COORDINATOR, Role.COMMUNE_LEADER, Role.COMMUNE_FINANCE, Role.AUDITOR
    };

    private final CallQueries calls;

    ReadableCalls(CallQueries calls) {
        this.calls = calls;
    }

    CallDetails details(CallId id, Scope scope) {
        var call = calls.details(id, scope.as(READERS));
        if (!call.isPublished()) {
            throw new NotFound(id);
        }
        return call;
    }
}

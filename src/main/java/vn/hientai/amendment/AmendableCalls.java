package vn.hientai.amendment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.hientai.demand.CallDetails;
import vn.hientai.demand.CallId;
import vn.hientai.demand.CallQueries;
import vn.hientai.organisation.UnitDetails;
import vn.hientai.organisation.UnitId;
import vn.hientai.organisation.UnitQueries;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.Role;

/** The published calls of the coordinator who asks, and the units such a call may still address. */
@Component
class AmendableCalls {

    private final CallQueries calls;
    private final UnitQueries units;
    private final CurrentUser user;

    AmendableCalls(CallQueries calls, UnitQueries units, CurrentUser user) {
        this.calls = calls;
        this.units = units;
        this.user = user;
    }

    /** A published call of the coordinator's commune; others are not found. */
    CallDetails require(CallId id) {
        var call = calls.details(id, user.scope().as(Role.COMMUNE_COORDINATOR));
        if (!call.isPublished()) {
            throw new NotFound(id);
        }
        return call;
    }

    /** The chosen units, all of the call's commune. */
    List<UnitDetails> requireOwnUnits(CallId id, Set<UnitId> chosen) {
        var own = units.unitsOf(require(id).communeId(), null).stream()
                .filter(unit -> chosen.contains(unit.id()))
                .toList();
        var foreign = new HashSet<>(chosen);
        own.forEach(unit -> foreign.remove(unit.id()));
        if (!foreign.isEmpty()) {
            throw new NotFound(foreign.iterator().next());
        }
        return own;
    }

    List<UnitDetails> unitsOf(CallDetails call) {
        return units.unitsOf(call.communeId(), null);
    }
}

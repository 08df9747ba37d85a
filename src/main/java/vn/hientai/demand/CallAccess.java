package vn.hientai.demand;

import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.hientai.organisation.UnitDetails;
import vn.hientai.organisation.UnitId;
import vn.hientai.organisation.UnitQueries;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.Role;

/** Loads calls for change on behalf of the coordinator who asks; calls of other communes are not found. */
@Component
class CallAccess {

    private final CallRepository calls;
    private final UnitQueries units;
    private final CurrentUser user;

    CallAccess(CallRepository calls, UnitQueries units, CurrentUser user) {
        this.calls = calls;
        this.units = units;
        this.user = user;
    }

    /** The commune the person coordinates. */
    UnitDetails commune() {
        return user.scope().as(Role.COMMUNE_COORDINATOR).reaches().stream()
                .map(reach -> reach.root().substring(reach.root().lastIndexOf('.') + 1))
                .flatMap(code -> units.byCode(code).stream())
                .filter(unit -> unit.type().isCommuneLevel())
                .findFirst()
                .orElseThrow(() -> new NotFound("commune of " + user.username()));
    }

    /** A call of the person's commune in the version the person saw, its row held. */
    Call draft(CallId id, long version) {
        var call = calls.lockWithin(
                        id.value(), user.scope().as(Role.COMMUNE_COORDINATOR).forSql())
                .orElseThrow(() -> new NotFound(id));
        call.expectVersion(version);
        return call;
    }

    /** How many calls the commune had in a round before. */
    int earlierCalls(RoundId round, UnitId commune) {
        return calls.countIn(round, commune);
    }

    void requireWithinCommune(UnitId commune, Set<UnitId> chosen) {
        var foreign = new HashSet<>(chosen);
        units.unitsOf(commune, null).forEach(unit -> foreign.remove(unit.id()));
        if (!foreign.isEmpty()) {
            throw new NotFound(foreign.iterator().next());
        }
    }

    void save(Call call) {
        calls.save(call);
    }

    String username() {
        return user.username();
    }
}

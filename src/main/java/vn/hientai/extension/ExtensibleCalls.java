package vn.hientai.extension;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.hientai.demand.CallDetails;
import vn.hientai.demand.CallId;
import vn.hientai.demand.CallQueries;
import vn.hientai.demand.ConsolidationGate;
import vn.hientai.shared.Message;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.Role;
import vn.hientai.shared.RuleViolation;
import vn.hientai.shared.Scope;

/** Published calls whose extensions a reader may see, and whether one is possible at all. */
@Component
class ExtensibleCalls {

    private static final Role[] READERS = {
        Role.COMMUNE_COORDINATOR,
        Role.PARTY_COORDINATOR,
        Role.COMMUNE_LEADER,
        Role.AUDITOR,
        Role.UNIT_OFFICER,
        Role.UNIT_HEAD
    };

    private final CallQueries calls;
    private final ConsolidationGate gate;

    ExtensibleCalls(CallQueries calls, ConsolidationGate gate) {
        this.calls = calls;
        this.gate = gate;
    }

    CallDetails toRead(CallId id, Scope scope) {
        return published(id, scope.as(READERS));
    }

    CallDetails toCoordinate(CallId id, Scope scope) {
        return published(id, scope.as(Role.COMMUNE_COORDINATOR, Role.PARTY_COORDINATOR));
    }

    /** Why nothing of the call can be extended any more. */
    List<Message> obstacles(CallDetails call) {
        var obstacles = new ArrayList<Message>();
        if (call.isRevoked()) {
            obstacles.add(Message.of("call.revoked"));
        }
        try {
            gate.requireOpen(call.id());
        } catch (RuleViolation closed) {
            obstacles.add(Message.of(closed.code(), closed.arguments()));
        }
        return obstacles;
    }

    private CallDetails published(CallId id, Scope scope) {
        var call = calls.details(id, scope);
        if (!call.isPublished()) {
            throw new NotFound(id);
        }
        return call;
    }
}

package vn.hientai.consolidation;

import org.springframework.stereotype.Component;
import vn.hientai.demand.CallId;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Role;
import vn.hientai.shared.RuleViolation;

/** Loads consolidations for change on behalf of the coordinator who asks; those of other communes are not found. */
@Component
class ConsolidationAccess {

    private final CallHold hold;
    private final ConsolidationRepository consolidations;
    private final CurrentUser user;

    ConsolidationAccess(CallHold hold, ConsolidationRepository consolidations, CurrentUser user) {
        this.hold = hold;
        this.consolidations = consolidations;
        this.user = user;
    }

    /** A consolidation a leader has confirmed, in the version the person saw, its call held alone. */
    Consolidation confirmed(CallId call, long version) {
        hold.alone(call, user.scope().as(Role.COMMUNE_COORDINATOR));
        var consolidation =
                consolidations.findByCallId(call).orElseThrow(() -> new RuleViolation("dispatch.not-confirmed"));
        consolidation.expectVersion(version);
        return consolidation;
    }

    void save(Consolidation consolidation) {
        consolidations.save(consolidation);
    }
}

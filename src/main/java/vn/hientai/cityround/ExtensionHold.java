package vn.hientai.cityround;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.RoundId;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.Role;
import vn.hientai.shared.RuleViolation;

/**
 * Holds a proposed extension for the leader who decides on it: the round's row alone, so that one decision is taken.
 */
@Component
class ExtensionHold {

    private final CityRoundAccess access;
    private final ExtensionQueries extensions;
    private final OfficialTime time;

    ExtensionHold(CityRoundAccess access, ExtensionQueries extensions, OfficialTime time) {
        this.access = access;
        this.extensions = extensions;
        this.time = time;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Held take(RoundId id, int number, CurrentUser leader) {
        var now = time.now();
        access.held(id, Role.HOME_AFFAIRS_LEADER);
        var extension = extensions.details(id, number, leader.scope().as(Role.HOME_AFFAIRS_LEADER));
        if (!extension.isProposed()) {
            throw new RuleViolation("city-extension.decided");
        }
        if (extension.proposedBy().equals(leader.username())) {
            throw new RuleViolation("city-extension.own");
        }
        return new Held(extension, now);
    }

    /**
     * What is decided on.
     *
     * @param now the deciding instant
     */
    record Held(ExtensionDetails extension, Instant now) {}
}

package vn.hientai.consolidation;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.CallId;
import vn.hientai.demand.Closing;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Role;

/**
 * Makes a call stand still for its confirmation: nothing that counts changes while the row is held alone, and with its
 * outcomes written no sending that was let in just before the deadline can still arrive. Therefore the closing is part
 * of this transaction.
 */
@Component
class ConfirmationHold {

    private final CallHold hold;
    private final Closing closing;
    private final CurrentUser user;

    ConfirmationHold(CallHold hold, Closing closing, CurrentUser user) {
        this.hold = hold;
        this.closing = closing;
        this.user = user;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void take(CallId call) {
        hold.alone(call, user.scope().as(Role.COMMUNE_LEADER));
        closing.close(call);
    }
}

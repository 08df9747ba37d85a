package vn.hientai.demand;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.organisation.OpenUnits;
import vn.hientai.organisation.UnitClosed;
import vn.hientai.organisation.UnitDetails;
import vn.hientai.organisation.UnitId;
import vn.hientai.organisation.UnitRenamed;
import vn.hientai.shared.OfficialTime;

/**
 * Lets open calls follow a change of a unit, in the transaction of the change: between two transactions a unit that is
 * no more could be deemed to have declared nil, or its lines could be sent by nobody. What stands is never touched: it
 * was sent by the unit in its time and counts under its old name.
 */
@Component
class UnitSuccession {

    private final CallsOfUnit calls;
    private final Inheritance inheritance;
    private final OpenUnits units;
    private final OfficialTime time;

    UnitSuccession(CallsOfUnit calls, Inheritance inheritance, OpenUnits units, OfficialTime time) {
        this.calls = calls;
        this.inheritance = inheritance;
        this.units = units;
        this.time = time;
    }

    /** First of those who listen: calls are locked before anything else. */
    @EventListener
    @Order(10)
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(UnitClosed event) {
        var now = time.now();
        var held = calls.hold(event.unit(), event.successor());
        var successor = successor(event.successor());
        for (var call : held) {
            if (call.status() == CallStatus.DRAFT) {
                readdress(call, event.unit(), event.successor());
            } else {
                inheritance.settle(call, event.unit(), successor, now);
            }
        }
    }

    /** An answer that is still open goes on under the new name; what was sent keeps the one it was sent under. */
    @EventListener
    @Order(10)
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(UnitRenamed event) {
        Instant now = time.now();
        for (var call : calls.hold(event.unit(), null)) {
            inheritance.rename(call, event.unit(), event.fullName(), now);
        }
    }

    private @Nullable UnitDetails successor(@Nullable UnitId id) {
        return id == null ? null : units.hold(List.of(id)).get(0);
    }

    private void readdress(Call call, UnitId closed, @Nullable UnitId successor) {
        Set<UnitId> addressees = new HashSet<>(call.addressees());
        if (addressees.remove(closed)) {
            if (successor != null) {
                addressees.add(successor);
            }
            call.address(addressees);
            calls.save(call);
        }
    }
}

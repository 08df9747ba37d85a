package vn.hientai.extension;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.CallDetails;
import vn.hientai.demand.CallId;
import vn.hientai.demand.DeadlineQueries;
import vn.hientai.demand.DeadlineQueries.DutyFilter;
import vn.hientai.demand.UnitDuty;
import vn.hientai.shared.CoordinatorsOnly;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.Message;
import vn.hientai.shared.NotFound;

/**
 * What a coordinator sees before proposing an extension: the units to choose from, then exactly what it would change.
 */
@Service
@Transactional(readOnly = true)
@CoordinatorsOnly
public class ExtensionPreparation {

    private final ExtensibleCalls calls;
    private final DeadlineQueries deadlines;
    private final ExtensionUnits units;
    private final CurrentUser user;

    ExtensionPreparation(ExtensibleCalls calls, DeadlineQueries deadlines, ExtensionUnits units, CurrentUser user) {
        this.calls = calls;
        this.deadlines = deadlines;
        this.units = units;
        this.user = user;
    }

    /** A published call of which the coordinator coordinates units. */
    public CallDetails call(CallId id) {
        return calls.toCoordinate(id, user.scope());
    }

    /** The units of a call the coordinator coordinates now. */
    public List<UnitDuty> units(CallId id, DutyFilter filter) {
        return deadlines.duties(id, filter, user.scope()).stream()
                .filter(UnitDuty::coordinated)
                .toList();
    }

    /** What would be proposed now; a unit somebody else coordinates is not found. */
    public ExtensionPreview preview(CallId id, ExtensionWish wish) {
        var call = call(id);
        var coordinated = units(id, DutyFilter.ALL);
        var wanted = coordinated.stream()
                .filter(unit -> wish.everybody() || wish.chosen().contains(unit.id()))
                .toList();
        if (!wish.everybody() && wanted.size() < wish.chosen().size()) {
            throw new NotFound(id);
        }
        var keeping = wanted.stream()
                .filter(unit -> wish.everybody() && keeps(unit, wish.later()))
                .toList();
        var moving = wanted.stream().filter(unit -> !keeping.contains(unit)).toList();
        return new ExtensionPreview(call, wish.later(), moving, keeping, obstacles(call, moving, wish.later()));
    }

    private List<Message> obstacles(CallDetails call, List<UnitDuty> moving, Deadline later) {
        var obstacles = new ArrayList<Message>(calls.obstacles(call));
        if (moving.isEmpty()) {
            obstacles.add(Message.of("extension.nobody"));
        }
        obstacles.addAll(hindrances(moving, later, call.now()));
        units.waiting(moving, call.now()).forEach(name -> obstacles.add(Message.of("extension.unit-waits", name)));
        return obstacles;
    }

    /** Each reason once, however many units it concerns. */
    static List<Message> hindrances(List<UnitDuty> units, Deadline later, Instant now) {
        return units.stream()
                .flatMap(unit -> unit.hindrance(later, now).stream())
                .distinct()
                .toList();
    }

    private static boolean keeps(UnitDuty unit, Deadline later) {
        return !unit.deadline().at().isBefore(later.at());
    }
}

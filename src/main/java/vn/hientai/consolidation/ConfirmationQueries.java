package vn.hientai.consolidation;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.CallDetails;
import vn.hientai.demand.CallId;
import vn.hientai.shared.CommuneLeadersOnly;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.Message;
import vn.hientai.shared.Role;

/** What a leader sees before confirming: the content whole, and whatever stands in the way. */
@Service
@Transactional(readOnly = true)
@CommuneLeadersOnly
public class ConfirmationQueries {

    private final ReadableCalls calls;
    private final StateRows states;
    private final Contents contents;
    private final CurrentUser user;

    ConfirmationQueries(ReadableCalls calls, StateRows states, Contents contents, CurrentUser user) {
        this.calls = calls;
        this.states = states;
        this.contents = contents;
        this.user = user;
    }

    /** What would be confirmed now, for a leader of the call's commune. */
    public ConfirmationPreview preview(CallId id) {
        var call = calls.details(id, user.scope().as(Role.COMMUNE_LEADER));
        var units = states.units(call);
        var content = contents.now(call);
        return new ConfirmationPreview(
                states.details(call),
                content,
                units,
                content.sha256(),
                obstacles(call, units),
                contents.changes(id, content));
    }

    private List<Message> obstacles(CallDetails call, UnitCounts units) {
        var obstacles = new ArrayList<Message>();
        if (call.isRevoked()) {
            obstacles.add(Message.of("call.revoked"));
        }
        if (!call.isQuiet()) {
            obstacles.add(Message.of("confirmation.too-early", lastWindow(call)));
        }
        var branch = call.branch();
        if (branch != null && branch.isPending() && branch.waivedAt() == null) {
            obstacles.add(Message.of("confirmation.not-handed-over", units.notHandedOver(), branch.handoverDeadline()));
        }
        if (units.waiting() > 0) {
            obstacles.add(Message.of("confirmation.still-waiting", units.waiting()));
        }
        if (call.isQuiet() && call.awaitsClosingSheet()) {
            obstacles.add(Message.of("confirmation.sheet-open"));
        }
        if (states.isWorkOf(user.username(), call.id())) {
            obstacles.add(Message.of("confirmation.own-work"));
        }
        return obstacles;
    }

    private static Deadline lastWindow(CallDetails call) {
        var last = call.terms().lastWindow();
        return last == null || call.deadline().at().isAfter(last.at()) ? call.deadline() : last;
    }
}

package vn.hientai.demand.web;

import java.util.List;
import org.springframework.modulith.NamedInterface;
import org.springframework.ui.Model;
import vn.hientai.demand.CallDetails;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Message;
import vn.hientai.shared.Role;
import vn.hientai.shared.web.DeadlineLine;
import vn.hientai.shared.web.Navigation.Entry;

/**
 * What every page of a call shows: the call, the deadline that concerns the reader, its breadcrumbs and what the reader
 * may open.
 */
@NamedInterface("pages")
public final class CallPage {

    private static final Entry ROUNDS = new Entry(Message.of("round.list"), "/rounds");

    private CallPage() {}

    /** The breadcrumb of pages that stand below the list of rounds. */
    static void under(Model model) {
        model.addAttribute("breadcrumbs", List.of(ROUNDS));
    }

    static boolean readsBoard(CurrentUser user) {
        return user.isAny(Role.COMMUNE_COORDINATOR, Role.PARTY_COORDINATOR, Role.COMMUNE_LEADER, Role.AUDITOR);
    }

    /** Puts the call with all of that into the model. */
    public static CallDetails put(Model model, CallDetails call, CurrentUser user) {
        model.addAttribute("call", call);
        model.addAttribute("coordinates", user.is(Role.COMMUNE_COORDINATOR));
        model.addAttribute("readsBoard", readsBoard(user));
        model.addAttribute(
                "readsConsolidation",
                user.isAny(Role.COMMUNE_COORDINATOR, Role.COMMUNE_LEADER, Role.COMMUNE_FINANCE, Role.AUDITOR));
        model.addAttribute("breadcrumbs", List.of(ROUNDS, crumb(call)));
        if (!call.isRevoked()) {
            model.addAttribute("deadlineLine", line(call, user));
        }
        return call;
    }

    /** The same for a page one level deeper, with the way back to the page above it. */
    public static CallDetails putBelow(Model model, CallDetails call, CurrentUser user, Entry above) {
        put(model, call, user);
        model.addAttribute("breadcrumbs", List.of(ROUNDS, crumb(call), above));
        return call;
    }

    /** «Công văn 64/UBND-VHXH», the way back to the call. */
    public static Entry crumb(CallDetails call) {
        return new Entry(Message.of("call.crumb", letter(call)), "/calls/" + call.id());
    }

    /** The coordinator reads the units' deadline, the branch's coordinator that of its units, a unit its own. */
    private static DeadlineLine line(CallDetails call, CurrentUser user) {
        var what = Message.of("call.units-send");
        if (call.isDraft()) {
            return DeadlineLine.notYetOpen(what, call.deadline(), call.now());
        }
        var ofBranch = user.is(Role.PARTY_COORDINATOR) && !user.is(Role.COMMUNE_COORDINATOR);
        if (ofBranch && call.branch() != null) {
            return DeadlineLine.of(Message.of("call.party-units-send"), call.branchDeadline(), call.now());
        }
        var own = call.ownDeadline();
        return own == null || readsBoard(user)
                ? DeadlineLine.of(what, call.deadline(), call.now())
                : DeadlineLine.of(Message.of("call.own-unit-sends"), own, call.now());
    }

    private static String letter(CallDetails call) {
        var number = call.letterNumber();
        return number == null ? call.roundNumber() : number;
    }
}

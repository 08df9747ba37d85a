package vn.hientai.cityround.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.modulith.NamedInterface;
import org.springframework.ui.Model;
import vn.hientai.cityround.CityRoundDetails;
import vn.hientai.cityround.CityRoundKind;
import vn.hientai.policy.Policies;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.Message;
import vn.hientai.shared.Role;
import vn.hientai.shared.web.DeadlineLine;
import vn.hientai.shared.web.Navigation.Entry;
import vn.hientai.shared.web.Option;

/** What every page of a round of the city shows: the round, its deadline, and what the reader may open. */
@NamedInterface("pages")
public final class CityRoundPage {

    private static final Entry ROUNDS = new Entry(Message.of("city-round.list"), "/city-rounds");

    private CityRoundPage() {}

    /** The breadcrumb of pages that stand below the list of rounds. */
    static void under(Model model) {
        model.addAttribute("breadcrumbs", List.of(ROUNDS));
    }

    /** Puts the round on a page and gives it back. */
    public static CityRoundDetails put(Model model, CityRoundDetails round, CurrentUser user) {
        model.addAttribute("round", round);
        model.addAttribute("reviews", user.is(Role.HOME_AFFAIRS_REVIEWER));
        model.addAttribute("coordinates", user.is(Role.COMMUNE_COORDINATOR));
        model.addAttribute("oversees", user.isAny(Role.HOME_AFFAIRS_REVIEWER, Role.HOME_AFFAIRS_LEADER, Role.AUDITOR));
        model.addAttribute(
                "breadcrumbs",
                List.of(ROUNDS, new Entry(Message.of("as-is", round.title()), "/city-rounds/" + round.id())));
        putDeadline(model, round, round.communeDeadline());
        return round;
    }

    /** The deadline line; a commune's own deadline may be later than the round's. */
    static void putDeadline(Model model, CityRoundDetails round, Deadline deadline) {
        var what = Message.of("city-round.communes-send");
        model.addAttribute(
                "deadlineLine",
                round.isOpened()
                        ? DeadlineLine.of(what, deadline, round.now())
                        : DeadlineLine.notYetOpen(what, deadline, round.now()));
    }

    /** What the form of a round offers to choose from. */
    static void putChoices(Model model, List<CityRoundDetails> mains, Policies policies) {
        model.addAttribute(
                "kinds",
                Arrays.stream(CityRoundKind.values())
                        .map(kind -> new Option(kind.name(), Message.of("city-round.kind." + kind)))
                        .toList());
        model.addAttribute(
                "mains",
                mains.stream()
                        .map(main -> Option.of(main.id().toString(), main.number() + " – " + main.title()))
                        .toList());
        model.addAttribute(
                "policies",
                policies.all().stream()
                        .map(policy -> Option.of(policy.id().toString(), policy.number() + " – " + policy.title()))
                        .toList());
    }
}

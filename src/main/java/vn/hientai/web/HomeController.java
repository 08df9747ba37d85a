package vn.hientai.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.WorkItems;

/** «Việc của tôi»: everything that waits for the signed-in person, of all modules, by due time. */
@Controller
class HomeController {

    private static final Comparator<WaitingItem> BY_DUE_TIME =
            Comparator.comparing(WaitingItem::dueAt, Comparator.nullsLast(Comparator.naturalOrder()));

    private final ObjectProvider<WorkItems> modules;
    private final OfficialTime time;

    HomeController(ObjectProvider<WorkItems> modules, OfficialTime time) {
        this.modules = modules;
        this.time = time;
    }

    @GetMapping("/")
    String index(Model model) {
        model.addAttribute("items", waitingAt(time.now()));
        return "web/home";
    }

    private List<WaitingItem> waitingAt(Instant now) {
        return modules.orderedStream()
                .flatMap(module -> module.waitingAt(now).stream())
                .map(item -> new WaitingItem(item, now))
                .sorted(BY_DUE_TIME)
                .toList();
    }
}

package vn.hientai.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.WorkItems;
import vn.hientai.web.WorkList.Part;

/** «Việc của tôi»: what waits for the signed-in person, for the person's unit, and what is overdue, of all modules. */
@Controller
class HomeController {

    private final ObjectProvider<WorkItems> modules;
    private final OfficialTime time;

    HomeController(ObjectProvider<WorkItems> modules, OfficialTime time) {
        this.modules = modules;
        this.time = time;
    }

    @GetMapping("/")
    String index(@RequestParam(required = false) @Nullable String list, Model model) {
        var part = Part.of(list);
        var work = waitingAt(time.now());
        model.addAttribute("lists", work.lists());
        model.addAttribute("list", part.value());
        model.addAttribute("part", part.css());
        model.addAttribute("items", work.in(part));
        model.addAttribute("days", work.days(part));
        return "web/home";
    }

    private WorkList waitingAt(Instant now) {
        return WorkList.of(
                modules.orderedStream()
                        .flatMap(module -> module.waitingAt(now).stream())
                        .toList(),
                now);
    }
}

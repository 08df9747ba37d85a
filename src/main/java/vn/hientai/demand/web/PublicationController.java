package vn.hientai.demand.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hientai.demand.CallCheckQueries;
import vn.hientai.demand.CallId;
import vn.hientai.demand.CallPapers;
import vn.hientai.demand.CallPublication;
import vn.hientai.demand.CallQueries;
import vn.hientai.shared.CurrentUser;

/** The publication of a call: what will happen is shown first, then posting one makes it happen. */
@Controller
@RequestMapping("/calls/{id}/publication")
class PublicationController {

    private final CallQueries calls;
    private final CallCheckQueries checks;
    private final CallPublication publication;
    private final CallPapers papers;
    private final CurrentUser user;

    PublicationController(
            CallQueries calls,
            CallCheckQueries checks,
            CallPublication publication,
            CallPapers papers,
            CurrentUser user) {
        this.calls = calls;
        this.checks = checks;
        this.publication = publication;
        this.papers = papers;
        this.user = user;
    }

    @GetMapping
    String newForm(@PathVariable CallId id, Model model) {
        CallPage.put(model, calls.draft(id, user.scope()), user);
        model.addAttribute("letter", papers.letter(id, user.scope()));
        model.addAttribute("check", checks.check(id, user.scope()));
        return "demand/calls/publication";
    }

    @PostMapping
    String create(@PathVariable CallId id, @RequestParam long version, RedirectAttributes redirect) {
        publication.publish(id, version);
        redirect.addFlashAttribute("notice", "call.published");
        return "redirect:/calls/" + id + "/board";
    }
}

package vn.hientai.grid.web;

import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hientai.demand.ProposalDetails;
import vn.hientai.demand.ProposalId;
import vn.hientai.shared.Message;
import vn.hientai.shared.OfficialTime;

/** All lines of a unit's draft in one table of inputs. */
@Controller
@RequestMapping("/proposals/{id}/grid")
class GridController {

    private static final String PAGE = "grid/proposals/edit";
    private static final int MORE_ROWS = 10;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final GridPages pages;
    private final GridSaving saving;

    GridController(GridPages pages, GridSaving saving) {
        this.pages = pages;
        this.saving = saving;
    }

    @GetMapping
    String edit(@PathVariable ProposalId id, Model model) {
        var proposal = pages.open(id);
        pages.show(proposal, pages.rows(proposal, pages.stored(id)), 0, model);
        return proposal.canEdit() ? PAGE : "redirect:/proposals/" + id;
    }

    /** Every good row is stored; the page comes back when a row is not, or when something can still be undone. */
    @PostMapping
    String update(
            @PathVariable ProposalId id,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            RedirectAttributes redirect) {
        var proposal = pages.open(id);
        var post = GridPost.of(fields);
        var result = saving.save(proposal, post);
        if (result.isClean() && post.act() != GridPost.Act.MORE) {
            redirect.addFlashAttribute("notice", saved(proposal, result));
            return "redirect:/proposals/" + id + "/grid";
        }
        again(proposal, post, result, model);
        return PAGE;
    }

    private void again(ProposalDetails proposal, GridPost post, GridResult result, Model model) {
        var standing = pages.rows(proposal, pages.stored(proposal.id()));
        model.addAttribute("result", result);
        model.addAttribute("words", new StoredWords(pages.choices(proposal)));
        if (result.stored() > 0 && result.refusal() == null) {
            model.addAttribute("notice", saved(proposal, result));
        }
        var more = post.act() == GridPost.Act.MORE ? MORE_ROWS : 0;
        pages.show(pages.open(proposal.id()), result.shown(standing), more, model);
    }

    private static Message saved(ProposalDetails proposal, GridResult result) {
        var time = proposal.now().atZone(OfficialTime.ZONE).format(TIME);
        return Message.of("grid.saved", time, result.stored());
    }
}

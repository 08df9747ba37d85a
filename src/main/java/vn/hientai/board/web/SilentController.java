package vn.hientai.board.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.hientai.demand.BoardNeed;
import vn.hientai.demand.BoardQueries;
import vn.hientai.demand.CallId;
import vn.hientai.demand.CallQueries;
import vn.hientai.shared.CurrentUser;

/** Who of the filtered units has not sent, as a text for the units' chat group. */
@Controller
class SilentController {

    private final BoardQueries boards;
    private final CallQueries calls;
    private final SilentText texts;
    private final CurrentUser user;

    SilentController(BoardQueries boards, CallQueries calls, SilentText texts, CurrentUser user) {
        this.boards = boards;
        this.calls = calls;
        this.texts = texts;
        this.user = user;
    }

    @GetMapping("/calls/{id}/board/silent")
    String show(@PathVariable CallId id, BoardView view, Model model) {
        var call = calls.details(id, user.scope());
        BoardPage.put(model, call, view, user);
        var silent = boards.units(id, view.filter().with(BoardNeed.SILENT), user.scope());
        model.addAttribute("silent", silent);
        model.addAttribute(
                "without",
                silent.stream().filter(row -> row.contactPhone() == null).count());
        model.addAttribute("text", texts.of(call, silent));
        return "board/units/silent";
    }
}

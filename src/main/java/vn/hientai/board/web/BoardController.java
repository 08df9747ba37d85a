package vn.hientai.board.web;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.WebRequest;
import vn.hientai.demand.BoardQueries;
import vn.hientai.demand.CallId;
import vn.hientai.demand.CallQueries;
import vn.hientai.shared.CurrentUser;

/** The board of a call: how every addressed unit stands, with counts that filter; kept fresh while it is open. */
@Controller
@RequestMapping("/calls/{id}/board")
class BoardController {

    private final BoardQueries boards;
    private final CallQueries calls;
    private final CurrentUser user;

    BoardController(BoardQueries boards, CallQueries calls, CurrentUser user) {
        this.boards = boards;
        this.calls = calls;
        this.user = user;
    }

    @GetMapping
    String index(@PathVariable CallId id, BoardView view, Model model) {
        put(id, view, model);
        return "board/units/index";
    }

    /** The board's part of the page again, or nothing when it is the one the reader has. */
    @GetMapping("/changes")
    @Nullable
    String changes(
            @PathVariable CallId id, BoardView view, WebRequest request, HttpServletResponse response, Model model) {
        var mark = boards.mark(id, user.scope());
        response.setHeader("Board-Read-At", BoardPage.clock(mark.readAt()));
        if (request.checkNotModified(mark.value())) {
            return null;
        }
        put(id, view, model);
        return "board/units/index :: board";
    }

    private void put(CallId id, BoardView view, Model model) {
        BoardPage.put(model, calls.details(id, user.scope()), view, user);
        var board = boards.board(id, view.filter(), user.scope());
        model.addAttribute("board", board);
        model.addAttribute("rows", board.rows());
        model.addAttribute("chips", BoardFilters.of(board, view.filter()));
        model.addAttribute("readAt", BoardPage.clock(board.readAt()));
    }
}

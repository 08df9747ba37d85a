package vn.hientai.demand.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hientai.demand.Board;
import vn.hientai.demand.BoardQueries;
import vn.hientai.demand.BoardQueries.BoardFilter;
import vn.hientai.demand.BoardStatus;
import vn.hientai.demand.CallId;
import vn.hientai.demand.CallQueries;
import vn.hientai.shared.Bloc;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Message;
import vn.hientai.shared.web.Filter;

/** The board of a call: how every addressed unit stands, with counts that filter. */
@Controller
class BoardController {

    private final BoardQueries boards;
    private final CallQueries calls;
    private final CurrentUser user;

    BoardController(BoardQueries boards, CallQueries calls, CurrentUser user) {
        this.boards = boards;
        this.calls = calls;
        this.user = user;
    }

    @GetMapping("/calls/{id}/board")
    String show(
            @PathVariable CallId id,
            @RequestParam(required = false) @Nullable BoardStatus status,
            @RequestParam(required = false) @Nullable Bloc bloc,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        CallPage.put(model, calls.details(id, user.scope()), user);
        var board = boards.board(
                id, new BoardFilter(status, bloc, text == null ? "" : text, Math.max(page, 0)), user.scope());
        model.addAttribute("board", board);
        model.addAttribute("rows", board.rows());
        model.addAttribute("filters", filters(board));
        model.addAttribute("status", status == null ? null : status.name());
        model.addAttribute("text", text);
        return "demand/calls/board";
    }

    private static List<Filter> filters(Board board) {
        var filters = new ArrayList<Filter>();
        filters.add(new Filter("", Message.of("board.all"), board.total()));
        board.counts().forEach((status, count) -> {
            if (count > 0) {
                filters.add(new Filter(status.name(), Message.of("board.status." + status), count));
            }
        });
        return filters;
    }
}

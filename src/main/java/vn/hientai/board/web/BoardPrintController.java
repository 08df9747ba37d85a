package vn.hientai.board.web;

import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.hientai.demand.BoardQueries;
import vn.hientai.demand.CallId;
import vn.hientai.demand.CallQueries;
import vn.hientai.document.FileKind;
import vn.hientai.shared.CurrentUser;

/** The board on paper and as a workbook: what is filtered, all pages of it. */
@Controller
class BoardPrintController {

    private final BoardQueries boards;
    private final CallQueries calls;
    private final BoardPapers papers;
    private final CurrentUser user;

    BoardPrintController(BoardQueries boards, CallQueries calls, BoardPapers papers, CurrentUser user) {
        this.boards = boards;
        this.calls = calls;
        this.papers = papers;
        this.user = user;
    }

    @GetMapping("/calls/{id}/board/print")
    String show(@PathVariable CallId id, BoardView view, Model model) {
        model.addAttribute("sheet", sheet(id, view));
        model.addAttribute("back", view.address(id));
        return "board/units/print";
    }

    @GetMapping("/calls/{id}/board/print.{kind:pdf|xlsx}")
    ResponseEntity<byte[]> print(@PathVariable CallId id, @PathVariable String kind, BoardView view) {
        return papers.print(sheet(id, view), FileKind.valueOf(kind.toUpperCase(Locale.ROOT)));
    }

    private BoardSheet sheet(CallId id, BoardView view) {
        var call = calls.details(id, user.scope());
        var board = boards.board(id, view.filter(), user.scope());
        return BoardSheet.of(call, board, view.filter(), boards.units(id, view.filter(), user.scope()), user);
    }
}

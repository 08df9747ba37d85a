package vn.hientai.cityround.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hientai.cityround.CityBoard;
import vn.hientai.cityround.CityBoard.BoardFilter;
import vn.hientai.cityround.CityBoardQueries;
import vn.hientai.cityround.CityBoardRow.Timeliness;
import vn.hientai.cityround.CityRoundQueries;
import vn.hientai.cityround.CommuneStage;
import vn.hientai.demand.RoundId;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Message;
import vn.hientai.shared.web.Filter;

/** The board of a round: how far every expected unit has come, with counts that filter. */
@Controller
class CityBoardController {

    private final CityBoardQueries boards;
    private final CityRoundQueries rounds;
    private final CurrentUser user;

    CityBoardController(CityBoardQueries boards, CityRoundQueries rounds, CurrentUser user) {
        this.boards = boards;
        this.rounds = rounds;
        this.user = user;
    }

    @GetMapping("/city-rounds/{id}/board")
    String show(
            @PathVariable RoundId id,
            @RequestParam(required = false) @Nullable CommuneStage stage,
            @RequestParam(required = false) @Nullable Timeliness timeliness,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        CityRoundPage.put(model, rounds.overseen(id, user.scope()), user);
        var filter = new BoardFilter(stage, timeliness, text == null ? "" : text, Math.max(page, 0));
        var board = boards.board(id, filter, user.scope());
        model.addAttribute("board", board);
        model.addAttribute("rows", board.rows());
        model.addAttribute("filters", filters(board));
        model.addAttribute("stage", stage == null ? null : stage.name());
        model.addAttribute("times", times(board));
        model.addAttribute("timeliness", timeliness == null ? null : timeliness.name());
        model.addAttribute("text", text);
        return "cityround/rounds/board";
    }

    private static List<Filter> filters(CityBoard board) {
        var filters = new ArrayList<Filter>();
        filters.add(new Filter("", Message.of("board.all"), board.total()));
        board.counts()
                .forEach((stage, count) ->
                        filters.add(new Filter(stage.name(), Message.of("city-board.stage." + stage), count)));
        return filters;
    }

    private static List<Filter> times(CityBoard board) {
        var filters = new ArrayList<Filter>();
        var communes =
                board.timeliness().values().stream().mapToInt(Integer::intValue).sum();
        filters.add(new Filter("", Message.of("city-board.time"), communes));
        board.timeliness()
                .forEach((time, count) ->
                        filters.add(new Filter(time.name(), Message.of("city-board.time." + time), count)));
        return filters;
    }
}

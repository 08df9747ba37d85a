package vn.hientai.board.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.hientai.demand.Board;
import vn.hientai.demand.BoardFilter;
import vn.hientai.demand.BoardNeed;
import vn.hientai.demand.BoardStatus;
import vn.hientai.demand.BoardTally;
import vn.hientai.shared.Bloc;
import vn.hientai.shared.Message;
import vn.hientai.shared.web.Filter;

/** The chips above the board: each says how many rows it leaves together with the others that are chosen. */
record BoardFilters(BoardTally tally, BoardFilter chosen) {

    static BoardFilters of(Board board, BoardFilter chosen) {
        return new BoardFilters(board.tally(), chosen);
    }

    public List<Filter> statuses() {
        var chips = new ArrayList<Filter>();
        chips.add(new Filter("", Message.of("board.all"), tally.of(chosen.with((BoardStatus) null))));
        for (var status : BoardStatus.values()) {
            var count = tally.of(chosen.with(status));
            if (count > 0 || status == chosen.status()) {
                chips.add(new Filter(status.name(), Message.of("board.status." + status), count));
            }
        }
        return chips;
    }

    /** Empty when nobody has to be called. */
    public List<Filter> needs() {
        var chips = new ArrayList<Filter>();
        for (var need : BoardNeed.values()) {
            if (tally.of(BoardFilter.ALL.with(need)) > 0 || need == chosen.need()) {
                chips.add(new Filter(need.name(), Message.of("board.need." + need), tally.of(chosen.with(need))));
            }
        }
        return chips.isEmpty()
                ? chips
                : with(new Filter("", Message.of("board.need"), tally.of(chosen.with((BoardNeed) null))), chips);
    }

    /** Empty when the board has units of one bloc only. */
    public List<Filter> blocs() {
        var blocs = Arrays.stream(Bloc.values())
                .filter(bloc -> tally.of(BoardFilter.ALL.with(bloc)) > 0)
                .map(bloc -> new Filter(bloc.name(), Message.of("unit.bloc." + bloc), tally.of(chosen.with(bloc))))
                .toList();
        return blocs.size() < 2 && chosen.bloc() == null
                ? List.of()
                : with(new Filter("", Message.of("board.blocs"), tally.of(chosen.with((Bloc) null))), blocs);
    }

    /** How many of the filtered units have not answered and still can. */
    public int silent() {
        return tally.of(chosen.with(BoardNeed.SILENT));
    }

    private static List<Filter> with(Filter first, List<Filter> others) {
        var chips = new ArrayList<Filter>();
        chips.add(first);
        chips.addAll(others);
        return chips;
    }
}

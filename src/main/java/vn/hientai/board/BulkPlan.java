package vn.hientai.board;

import java.util.List;
import vn.hientai.demand.BoardRow;
import vn.hientai.shared.Message;

/**
 * What an act on the chosen units would do, told before it is done.
 *
 * @param able units it will be done to
 * @param unable units it can't be done to, with the reason
 */
public record BulkPlan(BulkAct act, List<BoardRow> able, List<Unable> unable) {

    public BulkPlan {
        able = List.copyOf(able);
        unable = List.copyOf(unable);
    }

    public boolean isNothingChosen() {
        return able.isEmpty() && unable.isEmpty();
    }

    /** What the form that does it carries: exactly what is shown. */
    public List<ShownProposal> shown() {
        return able.stream()
                .map(row -> new ShownProposal(row.id(), row.snapshot()))
                .toList();
    }

    /** A unit that stays as it is. */
    public record Unable(BoardRow row, Message reason) {}
}

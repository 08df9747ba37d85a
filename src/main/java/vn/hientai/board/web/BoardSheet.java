package vn.hientai.board.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.hientai.demand.Board;
import vn.hientai.demand.BoardFilter;
import vn.hientai.demand.BoardRow;
import vn.hientai.demand.CallDetails;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Message;
import vn.hientai.shared.Role;

/**
 * The board on paper: every unit that is filtered, on as many pages as it takes, and the paper says what was filtered.
 *
 * @param above the body above the reader's office, empty when there is none
 * @param organ the reader's office
 */
record BoardSheet(CallDetails call, Board board, BoardFilter filter, List<BoardRow> rows, String above, String organ) {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    static BoardSheet of(CallDetails call, Board board, BoardFilter filter, List<BoardRow> rows, CurrentUser user) {
        var committee = "ỦY BAN NHÂN DÂN " + call.communeName().toUpperCase(VIETNAMESE);
        var seat = user.seatLabel().split(" · ")[0].toUpperCase(VIETNAMESE);
        if (user.is(Role.COMMUNE_LEADER)) {
            return new BoardSheet(call, board, filter, rows, "", committee);
        }
        return new BoardSheet(call, board, filter, rows, user.is(Role.COMMUNE_COORDINATOR) ? committee : "", seat);
    }

    /** «37 trong 45 đơn vị đang lọc», or «45 đơn vị». */
    public Message extent() {
        return filter.isNarrow()
                ? Message.of("sheet.filtered", rows.size(), board.tally().total())
                : Message.of("sheet.all", rows.size());
    }

    /** What is filtered, empty when everything is there. */
    public List<Message> conditions() {
        var conditions = new ArrayList<Message>();
        if (filter.status() != null) {
            conditions.add(Message.of("board.status." + filter.status()));
        }
        if (filter.need() != null) {
            conditions.add(Message.of("board.need." + filter.need()));
        }
        if (filter.bloc() != null) {
            conditions.add(Message.of("unit.bloc." + filter.bloc()));
        }
        if (!filter.text().isBlank()) {
            conditions.add(Message.of("sheet.text", filter.text()));
        }
        return conditions;
    }

    public int year() {
        return rows.stream().mapToInt(BoardRow::quantityYear).sum();
    }

    public int period() {
        return rows.stream().mapToInt(BoardRow::quantityPeriod).sum();
    }
}

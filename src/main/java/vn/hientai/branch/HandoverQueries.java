package vn.hientai.branch;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.BoardFilter;
import vn.hientai.demand.BoardQueries;
import vn.hientai.demand.BoardRow;
import vn.hientai.demand.BoardStatus;
import vn.hientai.demand.CallDetails;
import vn.hientai.demand.CallId;
import vn.hientai.shared.Bloc;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.Message;
import vn.hientai.shared.PartyCoordinatorsOnly;

/** What the Party branch sees before it hands over: its units with their answers, the totals, and what is missing. */
@Service
@Transactional(readOnly = true)
@PartyCoordinatorsOnly
public class HandoverQueries {

    private final BranchCalls calls;
    private final BoardQueries boards;
    private final HandoverStore store;
    private final CurrentUser user;

    HandoverQueries(BranchCalls calls, BoardQueries boards, HandoverStore store, CurrentUser user) {
        this.calls = calls;
        this.boards = boards;
        this.store = store;
        this.user = user;
    }

    /** Whether the call has a part of the branch that is still to be handed over. */
    public boolean isPending(CallId id) {
        var branch = calls.ofBranch(id).branch();
        return branch != null && branch.isPending();
    }

    /** What would be handed over now. */
    public HandoverPreview preview(CallId id) {
        var call = calls.toRun(id);
        var rows = rows(id);
        return new HandoverPreview(call, rows, receipt(call), obstacles(call, rows));
    }

    private HandoverReceipt receipt(CallDetails call) {
        var content = store.content(call.id());
        return new HandoverReceipt(
                null,
                null,
                null,
                BranchCalls.branchOf(call).handoverDeadline(),
                content.sent(),
                content.declaredNil(),
                content.deemedNil(),
                content.lines(),
                content.quantityYear(),
                content.quantityPeriod(),
                content.sha256(),
                call.now(),
                user.displayName());
    }

    private List<BoardRow> rows(CallId id) {
        var rows = new ArrayList<BoardRow>();
        var page = 0;
        var more = true;
        while (more) {
            var slice = boards.board(id, new BoardFilter(null, Bloc.PARTY, null, "", page++), user.scope())
                    .rows();
            rows.addAll(slice.getContent());
            more = slice.hasNext();
        }
        return rows;
    }

    private static List<Message> obstacles(CallDetails call, List<BoardRow> rows) {
        var obstacles = new ArrayList<Message>();
        var branch = BranchCalls.branchOf(call);
        if (call.isRevoked()) {
            obstacles.add(Message.of("call.revoked"));
        }
        if (!branch.isPending()) {
            obstacles.add(Message.of("branch.already-handed-over"));
        } else if (branch.waivedAt() != null) {
            obstacles.add(Message.of("branch.waived"));
        }
        rows.stream()
                .filter(row -> row.window().end().isOpenAt(call.now()))
                .collect(groupingBy(row -> row.window().end(), LinkedHashMap::new, toList()))
                .forEach((end, open) -> obstacles.add(canWrite(open, end)));
        var waiting = rows.stream()
                .filter(row -> row.status() == BoardStatus.SUBMITTED)
                .toList();
        if (!waiting.isEmpty()) {
            obstacles.add(
                    waiting.size() == 1
                            ? Message.of("branch.unit-waits", names(waiting))
                            : Message.of("branch.units-wait", waiting.size(), names(waiting)));
        }
        return obstacles;
    }

    private static Message canWrite(List<BoardRow> rows, Deadline end) {
        return rows.size() == 1
                ? Message.of("branch.unit-can-write", names(rows), end)
                : Message.of("branch.units-can-write", rows.size(), end, names(rows));
    }

    private static String names(List<BoardRow> rows) {
        return rows.stream().map(BoardRow::unitName).collect(joining("; "));
    }
}

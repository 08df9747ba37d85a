package vn.hientai.demand;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.SliceImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.shared.Bloc;
import vn.hientai.shared.Scope;
import vn.hientai.shared.SearchKey;
import vn.hientai.shared.SignedInOnly;

/** Reads how every addressed unit stands, for who serves or inspects them. */
@Service
@Transactional(readOnly = true)
@SignedInOnly
public class BoardQueries {

    /** Rows on one page of the board; most communes fit on one. */
    public static final int PAGE = 100;

    /** More units than any commune has. */
    private static final int ALL = 2000;

    /** SQL that tells whether proposal {@code p} has lines and nothing sent. */
    private static final String UNSENT_LINES = """
            (p.standing_snapshot_id is null and exists (select 1 from proposal_line l where l.proposal_id = p.id))
            """;

    private static final String[] SILENT = Arrays.stream(BoardStatus.values())
            .filter(BoardStatus::isSilent)
            .map(Enum::name)
            .toArray(String[]::new);

    private final JdbcClient jdbc;
    private final CallQueries calls;

    BoardQueries(JdbcClient jdbc, CallQueries calls) {
        this.jdbc = jdbc;
        this.calls = calls;
    }

    /** The board of a call, limited to the units the reader serves or inspects; who serves none has no board. */
    public Board board(CallId id, BoardFilter filter, Scope scope) {
        var call = calls.details(id, Visibility.ofReaders(scope));
        var mark = mark(id, scope, call.isOver()); // first: what changes after it is shown, or told by the next mark
        var tally = tally(id, filter, scope, call.isOver());
        var filtered = tally.of(filter);
        var page = Math.min(Math.max(filter.page(), 0), Math.max(filtered - 1, 0) / PAGE);
        var rows = rows(id, filter.at(page), PAGE, scope, call.isOver());
        return new Board(
                tally,
                filtered,
                new SliceImpl<>(rows, PageRequest.of(page, PAGE), (page + 1) * PAGE < filtered),
                mark,
                call.now());
    }

    /** All units the filter leaves, on one page. */
    public List<BoardRow> units(CallId id, BoardFilter filter, Scope scope) {
        var over = calls.details(id, Visibility.ofReaders(scope)).isOver();
        return rows(id, filter.at(0), ALL, scope, over);
    }

    /** Whether somebody has to look again, without reading the board. */
    public BoardMark mark(CallId id, Scope scope) {
        var call = calls.details(id, Visibility.ofReaders(scope));
        return new BoardMark(mark(id, scope, call.isOver()), call.now());
    }

    private String mark(CallId id, Scope scope, boolean over) {
        return bind(jdbc.sql("""
                        select md5(coalesce(string_agg(concat_ws(' ', p.id, p.version, %s, u.version,
                                   (select count(*) from proposal_line l where l.proposal_id = p.id)), ';' order by p.id), ''))
                        from proposal p join unit u on u.id = p.unit_id
                        where p.call_id = :call and in_scope(u.path, u.bloc, :readers)
                        """.formatted(BoardStatus.SQL)), id, scope, over)
                .query(String.class)
                .single();
    }

    private BoardTally tally(CallId id, BoardFilter filter, Scope scope, boolean over) {
        return new BoardTally(bind(jdbc.sql("""
                        select %s as status, p.bloc, %s as unsent, p.search_key like :text as found, count(*) as units
                        from proposal p join unit u on u.id = p.unit_id
                        where p.call_id = :call and in_scope(u.path, u.bloc, :readers)
                        group by 1, 2, 3, 4
                        """.formatted(BoardStatus.SQL, UNSENT_LINES)), id, scope, over)
                .param("text", SearchKey.of(filter.text()).containsPattern())
                .query((row, index) -> new BoardTally.Cell(
                        BoardStatus.valueOf(row.getString("status")),
                        Bloc.valueOf(row.getString("bloc")),
                        row.getBoolean("unsent"),
                        row.getBoolean("found"),
                        row.getInt("units")))
                .list());
    }

    private List<BoardRow> rows(CallId id, BoardFilter filter, int limit, Scope scope, boolean over) {
        return bind(jdbc.sql("""
                        with board as (
                            select p.id, p.unit_code, p.unit_name, p.bloc, p.search_key, p.standing_snapshot_id, p.snapshots,
                                   u.contact_name, u.contact_phone, s.sent_at, %s as status, %s as unsent
                            from proposal p
                            join unit u on u.id = p.unit_id
                            left join snapshot s on s.id = p.standing_snapshot_id
                            where p.call_id = :call and in_scope(u.path, u.bloc, :readers)),
                        page as (
                            select * from board
                            where (cast(:status as text) is null or status = :status)
                              and (cast(:bloc as text) is null or bloc = :bloc)
                              and (not :silent or status = any(:silentStatuses))
                              and (not :unsent or unsent)
                              and search_key like :text
                            order by bloc, unit_name collate "vi-x-icu", id
                            limit :limit offset :offset)
                        select page.*, coalesce(sent.lines, draft.lines, 0) as lines,
                               coalesce(sent.year, 0) as year, coalesce(sent.period, 0) as period
                        from page
                        left join lateral (
                            select count(*) as lines, sum(quantity_year) as year, sum(quantity_period) as period
                            from snapshot_line l where l.snapshot_id = page.standing_snapshot_id
                            having page.standing_snapshot_id is not null) sent on true
                        left join lateral (
                            select count(*) as lines from proposal_line l
                            where l.proposal_id = page.id and page.standing_snapshot_id is null) draft on true
                        order by page.bloc, page.unit_name collate "vi-x-icu", page.id
                        """.formatted(BoardStatus.SQL, UNSENT_LINES)), id, scope, over)
                .param(
                        "status",
                        filter.status() == null ? null : filter.status().name())
                .param("bloc", filter.bloc() == null ? null : filter.bloc().name())
                .param("silent", filter.need() == BoardNeed.SILENT)
                .param("silentStatuses", SILENT)
                .param("unsent", filter.need() == BoardNeed.UNSENT_LINES)
                .param("text", SearchKey.of(filter.text()).containsPattern())
                .param("limit", limit)
                .param("offset", (long) filter.page() * limit)
                .query((row, index) -> row(row))
                .list();
    }

    private static StatementSpec bind(StatementSpec statement, CallId id, Scope scope, boolean over) {
        return statement
                .param("call", id.value())
                .param("over", over)
                .param("readers", Visibility.ofReaders(scope).forSql());
    }

    private static BoardRow row(ResultSet row) throws SQLException {
        var sentAt = row.getObject("sent_at", OffsetDateTime.class);
        return new BoardRow(
                new ProposalId(row.getObject("id", UUID.class)),
                row.getString("unit_code"),
                row.getString("unit_name"),
                Bloc.valueOf(row.getString("bloc")),
                row.getString("contact_name"),
                row.getString("contact_phone"),
                BoardStatus.valueOf(row.getString("status")),
                row.getInt("snapshots"),
                row.getInt("lines"),
                row.getInt("year"),
                row.getInt("period"),
                sentAt == null ? null : sentAt.toInstant());
    }
}

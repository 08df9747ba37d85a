package vn.hientai.demand;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.SliceImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.BoardRow.Standing;
import vn.hientai.organisation.UnitId;
import vn.hientai.shared.Bloc;
import vn.hientai.shared.Deadline;
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
        var now = calls.details(id, Visibility.ofReaders(scope)).now();
        var mark = mark(id, scope, now); // first: what changes after it is shown, or told by the next mark
        var tally = tally(id, filter, scope, now);
        var filtered = tally.of(filter);
        var page = Math.min(Math.max(filter.page(), 0), Math.max(filtered - 1, 0) / PAGE);
        var rows = rows(id, filter.at(page), PAGE, scope, now);
        return new Board(
                tally,
                filtered,
                new SliceImpl<>(rows, PageRequest.of(page, PAGE), (page + 1) * PAGE < filtered),
                mark,
                now);
    }

    /** All units the filter leaves, on one page. */
    public List<BoardRow> units(CallId id, BoardFilter filter, Scope scope) {
        var now = calls.details(id, Visibility.ofReaders(scope)).now();
        return rows(id, filter.at(0), ALL, scope, now);
    }

    /** Whether somebody has to look again, without reading the board. */
    public BoardMark mark(CallId id, Scope scope) {
        var now = calls.details(id, Visibility.ofReaders(scope)).now();
        return new BoardMark(mark(id, scope, now), now);
    }

    private String mark(CallId id, Scope scope, Instant now) {
        return bind(jdbc.sql("""
                        with board as (%s)
                        select md5(coalesce(string_agg(case when b.status = 'NOT_HANDED_OVER' then b.status else
                            concat_ws(' ', b.id, b.status, b.version, b.unit_version, b.deadline_number, b.returned_until,
                                (select count(*) from proposal_line l where l.proposal_id = b.id)) end, ';' order by b.id), ''))
                        from board b
                        """.formatted(BoardSql.UNITS)), id, scope, now)
                .query(String.class)
                .single();
    }

    private BoardTally tally(CallId id, BoardFilter filter, Scope scope, Instant now) {
        return new BoardTally(bind(jdbc.sql("""
                        with board as (%s)
                        select b.status, b.bloc, %s as unsent, b.search_key like :text as found, count(*) as units
                        from board b
                        group by 1, 2, 3, 4
                        """.formatted(BoardSql.UNITS, BoardSql.UNSENT_LINES)), id, scope, now)
                .param("text", SearchKey.of(filter.text()).containsPattern())
                .query((row, index) -> new BoardTally.Cell(
                        BoardStatus.valueOf(row.getString("status")),
                        Bloc.valueOf(row.getString("bloc")),
                        row.getBoolean("unsent"),
                        row.getBoolean("found"),
                        row.getInt("units")))
                .list());
    }

    private List<BoardRow> rows(CallId id, BoardFilter filter, int limit, Scope scope, Instant now) {
        return bind(jdbc.sql("""
                        with board as (%s),
                        page as (
                            select * from board b
                            where (cast(:status as text) is null or status = :status)
                              and (cast(:bloc as text) is null or bloc = :bloc)
                              and (not :silent or status = any(:silentStatuses))
                              and (not :unsent or %s)
                              and search_key like :text
                            order by bloc, unit_name collate "vi-x-icu", id
                            limit :limit offset :offset)
                        select page.*, s.sent_at, s.channel, s.number as snapshot,
                               exists (select 1 from proposal_return r where r.snapshot_id = s.id) as was_returned,
                               coalesce(sent.lines, draft.lines, 0) as lines,
                               coalesce(sent.year, 0) as year, coalesce(sent.period, 0) as period
                        from page
                        left join snapshot s on s.id = page.standing_snapshot_id
                        left join lateral (
                            select count(*) as lines, sum(quantity_year) as year, sum(quantity_period) as period
                            from snapshot_line l where l.snapshot_id = page.standing_snapshot_id
                            having page.standing_snapshot_id is not null and page.status <> 'NOT_HANDED_OVER') sent on true
                        left join lateral (
                            select count(*) as lines from proposal_line l
                            where l.proposal_id = page.id and page.standing_snapshot_id is null
                              and page.status <> 'NOT_HANDED_OVER') draft on true
                        order by page.bloc, page.unit_name collate "vi-x-icu", page.id
                        """.formatted(BoardSql.UNITS, BoardSql.UNSENT_LINES)), id, scope, now)
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

    private static StatementSpec bind(StatementSpec statement, CallId id, Scope scope, Instant now) {
        return statement
                .param("call", id.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("branch", Visibility.ofBranchReaders(scope).forSql())
                .param("readers", Visibility.ofReaders(scope).forSql());
    }

    private static BoardRow row(ResultSet row) throws SQLException {
        var status = BoardStatus.valueOf(row.getString("status"));
        var standing = standing(row);
        return new BoardRow(
                new ProposalId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("unit_code"),
                row.getString("unit_name"),
                Bloc.valueOf(row.getString("bloc")),
                row.getString("contact_name"),
                row.getString("contact_phone"),
                status,
                row.getInt("lines"),
                status == BoardStatus.NOT_HANDED_OVER ? null : standing,
                new Window(new Deadline(instant(row, "deadline")), instantOrNone(row, "returned_until")),
                row.getInt("deadline_number"),
                row.getBoolean("unit_ended"));
    }

    private static @Nullable Standing standing(ResultSet row) throws SQLException {
        var sentAt = instantOrNone(row, "sent_at");
        return sentAt == null
                ? null
                : new Standing(
                        row.getInt("snapshot"),
                        sentAt,
                        row.getInt("year"),
                        row.getInt("period"),
                        "PAPER".equals(row.getString("channel")),
                        row.getBoolean("was_returned"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant instantOrNone(ResultSet row, String column) throws SQLException {
        var stamp = row.getObject(column, OffsetDateTime.class);
        return stamp == null ? null : stamp.toInstant();
    }
}

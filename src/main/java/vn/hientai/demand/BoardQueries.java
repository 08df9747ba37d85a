package vn.hientai.demand;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.SliceImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.BoardRow.Standing;
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

    private final JdbcClient jdbc;
    private final CallQueries calls;

    BoardQueries(JdbcClient jdbc, CallQueries calls) {
        this.jdbc = jdbc;
        this.calls = calls;
    }

    /** The board of a call, limited to the units the reader serves or inspects; who serves none has no board. */
    public Board board(CallId id, BoardFilter filter, Scope scope) {
        var now = calls.details(id, Visibility.ofReaders(scope)).now();
        var rows = rows(id, filter, scope, now);
        var more = rows.size() > PAGE;
        return new Board(
                counts(id, scope, now),
                new SliceImpl<>(more ? rows.subList(0, PAGE) : rows, PageRequest.of(filter.page(), PAGE), more));
    }

    private Map<BoardStatus, Integer> counts(CallId id, Scope scope, Instant now) {
        var counts = new EnumMap<BoardStatus, Integer>(BoardStatus.class);
        for (var status : BoardStatus.values()) {
            counts.put(status, 0);
        }
        bind(jdbc.sql("""
                        select %s as status, count(*) as units
                        from proposal p
                        join demand_call c on c.id = p.call_id
                        join unit u on u.id = p.unit_id
                        where p.call_id = :call and in_scope(u.path, u.bloc, :readers)
                        group by 1
                        """.formatted(BoardStatus.SQL)), id, scope, now)
                .query((row, index) -> Map.entry(BoardStatus.valueOf(row.getString("status")), row.getInt("units")))
                .list()
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    private List<BoardRow> rows(CallId id, BoardFilter filter, Scope scope, Instant now) {
        return bind(jdbc.sql("""
                        with board as (
                            select p.id, p.unit_code, p.unit_name, p.bloc, p.search_key, p.standing_snapshot_id,
                                   p.deadline, p.deadline_number, p.returned_until, s.channel, s.number as snapshot,
                                   u.contact_name, u.contact_phone, s.sent_at, %s as status,
                                   exists (select 1 from proposal_return r
                                           where r.snapshot_id = p.standing_snapshot_id) as was_returned
                            from proposal p
                            join demand_call c on c.id = p.call_id
                            join unit u on u.id = p.unit_id
                            left join snapshot s on s.id = p.standing_snapshot_id
                            where p.call_id = :call and in_scope(u.path, u.bloc, :readers)),
                        page as (
                            select * from board
                            where (cast(:status as text) is null or status = :status)
                              and (cast(:bloc as text) is null or bloc = :bloc)
                              and search_key like :text
                            order by bloc, unit_name collate "vi-x-icu", id
                            limit :limit offset :offset)
                        select page.*, coalesce(sent.lines, draft.lines, 0) as lines,
                               coalesce(sent.year, 0) as year, coalesce(sent.period, 0) as period
                        from page
                        left join lateral (
                            select count(*) as lines, sum(quantity_year) as year, sum(quantity_period) as period
                            from snapshot_line l where l.snapshot_id = page.standing_snapshot_id
                            having page.standing_snapshot_id is not null and page.status <> 'NOT_HANDED_OVER') sent on true
                        left join lateral (
                            select count(*) as lines from proposal_line l
                            where l.proposal_id = page.id and page.standing_snapshot_id is null
                              and page.status <> 'NOT_HANDED_OVER') draft on true
                        order by page.bloc, page.unit_name collate "vi-x-icu", page.id
                        """.formatted(BoardStatus.SQL)), id, scope, now)
                .param(
                        "status",
                        filter.status() == null ? null : filter.status().name())
                .param("bloc", filter.bloc() == null ? null : filter.bloc().name())
                .param("text", SearchKey.of(filter.text()).containsPattern())
                .param("limit", PAGE + 1)
                .param("offset", (long) filter.page() * PAGE)
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
                row.getString("unit_code"),
                row.getString("unit_name"),
                Bloc.valueOf(row.getString("bloc")),
                row.getString("contact_name"),
                row.getString("contact_phone"),
                status,
                row.getInt("lines"),
                status == BoardStatus.NOT_HANDED_OVER ? null : standing,
                new Window(new Deadline(instant(row, "deadline")), instantOrNone(row, "returned_until")),
                row.getInt("deadline_number"));
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

    /**
     * Which units of the board are wanted.
     *
     * @param status only this status, null for all
     * @param bloc only this bloc, null for both
     * @param text part of name or code, with or without tone marks; empty for all
     * @param page page number, 0 is the first
     */
    public record BoardFilter(
            @Nullable BoardStatus status, @Nullable Bloc bloc, String text, int page) {}
}

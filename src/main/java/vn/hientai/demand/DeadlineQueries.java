package vn.hientai.demand;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.shared.Bloc;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.Role;
import vn.hientai.shared.Scope;
import vn.hientai.shared.SearchKey;
import vn.hientai.shared.SignedInOnly;

/** Reads until when units must answer: the deadlines one of them had, and how those of a call stand against theirs. */
@Service
@Transactional(readOnly = true)
@SignedInOnly
public class DeadlineQueries {

    private final JdbcClient jdbc;
    private final CallQueries calls;
    private final ProposalQueries proposals;

    DeadlineQueries(JdbcClient jdbc, CallQueries calls, ProposalQueries proposals) {
        this.jdbc = jdbc;
        this.calls = calls;
        this.proposals = proposals;
    }

    /** Every deadline the unit had in its call, the first one first. */
    public List<UnitDeadline> of(ProposalId id, Scope scope) {
        proposals.details(id, scope);
        return jdbc.sql("""
                        select number, deadline, cause, document_number, reason, set_at
                        from unit_deadline where proposal_id = :id order by number
                        """)
                .param("id", id.value())
                .query((row, index) -> new UnitDeadline(
                        row.getInt("number"),
                        new Deadline(instant(row, "deadline")),
                        DeadlineCause.valueOf(row.getString("cause")),
                        row.getString("document_number"),
                        row.getString("reason"),
                        instant(row, "set_at")))
                .list();
    }

    /** The units of a call that the reader serves, inspects or belongs to, in Vietnamese order within their bloc. */
    public List<UnitDuty> duties(CallId id, DutyFilter filter, Scope scope) {
        var now = calls.details(id, scope).now();
        return Coordination.bind(
                        jdbc.sql("""
                        select * from (
                            select p.id, p.unit_code, p.unit_name, p.bloc, p.search_key, p.deadline, p.deadline_number,
                                   p.returned_until, %s as status,
                                   case when %s then c.handover_deadline else c.commune_deadline end as next_tier,
                                   %s as coordinated
                            from proposal p
                            join demand_call c on c.id = p.call_id
                            join unit u on u.id = p.unit_id
                            where p.call_id = :call
                              and (in_scope(u.path, u.bloc, :readers) or in_scope(u.path, u.bloc, :units))) duty
                        where (cast(:status as text) is null or status = :status) and search_key like :text
                        order by bloc, unit_name collate "vi-x-icu", id
                        """.formatted(BoardStatus.SQL, Visibility.AT_BRANCH, Coordination.SQL)), scope)
                .param("call", id.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("branch", branch(scope).forSql())
                .param("readers", Visibility.ofReaders(scope).forSql())
                .param("units", Visibility.ofUnits(scope).forSql())
                .param(
                        "status",
                        filter.status() == null ? null : filter.status().name())
                .param("text", SearchKey.of(filter.text()).containsPattern())
                .query((row, index) -> duty(row))
                .list();
    }

    /** Before the hand-over a Party unit's standing is known to the branch, to inspection and to the unit itself. */
    private static Scope branch(Scope scope) {
        return scope.as(Role.PARTY_COORDINATOR, Role.AUDITOR, Role.UNIT_OFFICER, Role.UNIT_HEAD);
    }

    private static UnitDuty duty(ResultSet row) throws SQLException {
        return new UnitDuty(
                new ProposalId(row.getObject("id", UUID.class)),
                row.getString("unit_code"),
                row.getString("unit_name"),
                Bloc.valueOf(row.getString("bloc")),
                BoardStatus.valueOf(row.getString("status")),
                new Window(new Deadline(instant(row, "deadline")), instantOrNone(row, "returned_until")),
                row.getInt("deadline_number"),
                new Deadline(instant(row, "next_tier")),
                row.getBoolean("coordinated"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant instantOrNone(ResultSet row, String column) throws SQLException {
        var stamp = row.getObject(column, OffsetDateTime.class);
        return stamp == null ? null : stamp.toInstant();
    }

    /**
     * Which units are wanted.
     *
     * @param status only this status, null for all
     * @param text part of name or code, with or without tone marks; empty for all
     */
    public record DutyFilter(@Nullable BoardStatus status, String text) {

        public static final DutyFilter ALL = new DutyFilter(null, "");
    }
}

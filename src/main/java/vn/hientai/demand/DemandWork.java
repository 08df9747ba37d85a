package vn.hientai.demand;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Message;
import vn.hientai.shared.Role;
import vn.hientai.shared.WorkItem;
import vn.hientai.shared.WorkItems;

/** What waits in rounds: a unit's answer, a coordinator's draft letter, proposals to be taken in. */
@Component
@Transactional(readOnly = true)
class DemandWork implements WorkItems {

    private final JdbcClient jdbc;
    private final CurrentUser user;

    DemandWork(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    @Override
    public List<WorkItem> waitingAt(Instant now) {
        var items = new ArrayList<WorkItem>();
        if (user.is(Role.UNIT_OFFICER)) {
            items.addAll(answersDue(Role.UNIT_OFFICER, now));
        } else if (user.is(Role.UNIT_HEAD)) {
            answersDue(Role.UNIT_HEAD, now).forEach(item -> items.add(item.ofUnit()));
        }
        if (user.is(Role.COMMUNE_COORDINATOR)) {
            items.addAll(drafts());
        }
        if (user.isAny(Role.COMMUNE_COORDINATOR, Role.PARTY_COORDINATOR)) {
            items.addAll(arrivals(Role.COMMUNE_COORDINATOR));
        } else if (user.is(Role.COMMUNE_LEADER)) {
            arrivals(Role.COMMUNE_LEADER).forEach(item -> items.add(item.ofUnit()));
        }
        return items;
    }

    private List<WorkItem> answersDue(Role role, Instant now) {
        return jdbc.sql("""
                        select p.id, p.state, p.unit_name, greatest(p.deadline, p.returned_until) as deadline, c.commune_name, l.number, r.year, r.horizon_from,
                               r.horizon_to,
                               (select count(*) from proposal_line line where line.proposal_id = p.id) as lines
                        from proposal p
                        join unit u on u.id = p.unit_id
                        join demand_call c on c.id = p.call_id
                        join demand_round r on r.id = c.round_id
                        join legal_document l on l.id = c.letter_id
                        where in_scope(u.path, u.bloc, :units) and c.revoked_at is null
                          and greatest(p.deadline, p.returned_until) > :now
                          and p.state in ('NOT_STARTED', 'DRAFT', 'RETURNED')
                        order by deadline, p.unit_name, p.id
                        limit 20
                        """)
                .param("units", user.scope().as(role).forSql())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, index) -> toAnswer(row))
                .list();
    }

    private List<WorkItem> drafts() {
        return jdbc.sql("""
                        select c.id, l.number, c.deadline
                        from demand_call c
                        join unit commune on commune.id = c.commune_id
                        join legal_document l on l.id = c.letter_id
                        where c.status = 'DRAFT' and in_scope(commune.path, commune.bloc, :communes)
                        order by c.created_at, c.id
                        limit 20
                        """)
                .param("communes", user.scope().as(Role.COMMUNE_COORDINATOR).forSql())
                .query((row, index) -> new WorkItem(
                        Message.of("work.publish", row.getString("number")),
                        Message.of("work.publish-reason"),
                        row.getObject("deadline", OffsetDateTime.class).toInstant(),
                        "/calls/" + row.getObject("id", UUID.class),
                        Message.of("work.publish-action")))
                .list();
    }

    /** What waits at the board, as who coordinates the commune or leads it reads it. */
    private List<WorkItem> arrivals(Role commune) {
        return jdbc.sql("""
                        select c.id, l.number, c.commune_deadline,
                               count(*) filter (where p.state = 'SUBMITTED') as submitted,
                               count(*) filter (where p.state = 'RECEIVED') as received
                        from demand_call c
                        join legal_document l on l.id = c.letter_id
                        join proposal p on p.call_id = c.id
                        join unit u on u.id = p.unit_id
                        where c.revoked_at is null and p.state in ('SUBMITTED', 'RECEIVED') and %s
                        group by c.id, l.number, c.commune_deadline
                        order by c.commune_deadline, c.id
                        limit 20
                        """.formatted(Coordination.SQL))
                .param("coordinator", user.scope().as(commune).forSql())
                .param(
                        "partyCoordinator",
                        user.scope().as(Role.PARTY_COORDINATOR).forSql())
                .query((row, index) -> new WorkItem(
                        Message.of(
                                "work.arrivals",
                                row.getInt("submitted") + row.getInt("received"),
                                row.getString("number")),
                        Message.of("work.arrivals-reason", row.getInt("submitted"), row.getInt("received")),
                        row.getObject("commune_deadline", OffsetDateTime.class).toInstant(),
                        "/calls/" + row.getObject("id", UUID.class) + "/board",
                        Message.of("work.arrivals-action")))
                .list();
    }

    private static WorkItem toAnswer(ResultSet row) throws SQLException {
        var work = kindOf(row);
        return new WorkItem(
                Message.of(
                        work.equals("work.complete") ? work : "work.answer",
                        Integer.toString(row.getInt("year")),
                        row.getInt("horizon_from") + "–" + row.getInt("horizon_to"),
                        row.getString("unit_name")),
                Message.of(
                        work + "-reason", row.getString("number"), row.getString("commune_name"), row.getInt("lines")),
                row.getObject("deadline", OffsetDateTime.class).toInstant(),
                "/proposals/" + row.getObject("id", UUID.class),
                Message.of(work + "-action"));
    }

    /** A silent unit has no demand; of one that was given its answer back, the answer stands. */
    private static String kindOf(ResultSet row) throws SQLException {
        if (row.getString("state").equals("RETURNED")) {
            return "work.complete";
        }
        return row.getInt("lines") > 0 ? "work.answer-draft" : "work.answer";
    }
}

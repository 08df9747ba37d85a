package vn.hientai.consolidation;

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

/**
 * What waits once every sending is taken in and the closing sheet is confirmed: the leader's confirmation, then the
 * dispatch.
 */
@Component
@Transactional(readOnly = true)
class ConsolidationWork implements WorkItems {

    private final JdbcClient jdbc;
    private final CurrentUser user;

    ConsolidationWork(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    @Override
    public List<WorkItem> waitingAt(Instant now) {
        var items = new ArrayList<WorkItem>();
        if (user.is(Role.COMMUNE_COORDINATOR)) {
            items.addAll(returned(Role.COMMUNE_COORDINATOR, "complete-returned", "/consolidation"));
        }
        if (user.is(Role.COMMUNE_LEADER)) {
            items.addAll(returned(Role.COMMUNE_LEADER, "confirm-returned", "/consolidation/confirmation"));
            items.addAll(items(Role.COMMUNE_LEADER, "OPEN", now, "confirm", "/consolidation/confirmation"));
        }
        if (user.is(Role.COMMUNE_COORDINATOR)) {
            items.addAll(items(Role.COMMUNE_COORDINATOR, "OPEN", now, "ask-leader", "/consolidation"));
            items.addAll(items(Role.COMMUNE_COORDINATOR, "CONFIRMED", now, "dispatch", "/dispatch"));
        } else if (user.is(Role.COMMUNE_LEADER)) {
            items(Role.COMMUNE_LEADER, "CONFIRMED", now, "dispatch", "/dispatch")
                    .forEach(item -> items.add(item.ofUnit()));
        }
        return items;
    }

    private List<WorkItem> items(Role role, String state, Instant now, String work, String page) {
        return jdbc.sql("""
                        select c.id, c.commune_deadline, c.commune_name, r.year
                        from demand_call c
                        join demand_round r on r.id = c.round_id
                        join unit commune on commune.id = c.commune_id
                        left join consolidation s on s.call_id = c.id
                        where c.status = 'PUBLISHED' and c.revoked_at is null and c.deadline <= :now
                          and coalesce(s.state, 'OPEN') = :state
                          and (c.outcomes_confirmed_at is not null or s.state in ('CONFIRMED', 'SENT'))
                          and in_scope(commune.path, commune.bloc, :communes)
                          and not exists (select 1 from proposal p
                                          where p.call_id = c.id
                                            and (p.state in ('SUBMITTED', 'RECEIVED')
                                                 or greatest(p.deadline, p.returned_until) > :now))
                          and (c.handover_deadline is null or c.handed_over_at is not null
                               or c.handover_waived_at is not null)
                        order by c.commune_deadline, c.id
                        limit 20
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("state", state)
                .param("communes", user.scope().as(role).forSql())
                .query((row, index) -> item(row, "work." + work, page))
                .list();
    }

    /** What the city gave back, by the instant until when it is to come again. */
    private List<WorkItem> returned(Role role, String work, String page) {
        return jdbc.sql("""
                        select c.id, b.due_at as commune_deadline, c.commune_name, r.year
                        from consolidation s
                        join demand_call c on c.id = s.call_id and c.revoked_at is null
                        join demand_round r on r.id = c.round_id
                        join unit commune on commune.id = c.commune_id
                        join lateral (select max(each.due_at) as due_at from city_return each
                                      where each.consolidation_id = s.id
                                        and each.dispatch = (select max(d.number) from dispatch d
                                                             where d.consolidation_id = s.id)) b on true
                        where s.state = 'RETURNED' and in_scope(commune.path, commune.bloc, :communes)
                        order by b.due_at, c.id
                        limit 20
                        """)
                .param("communes", user.scope().as(role).forSql())
                .query((row, index) -> item(row, "work." + work, page))
                .list();
    }

    private static WorkItem item(ResultSet row, String work, String page) throws SQLException {
        return new WorkItem(
                Message.of(work, Integer.toString(row.getInt("year")), row.getString("commune_name")),
                Message.of(work + "-reason"),
                row.getObject("commune_deadline", OffsetDateTime.class).toInstant(),
                "/calls/" + row.getObject("id", UUID.class) + page,
                Message.of(work + "-action"));
    }
}

package vn.hientai.demand;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
 * Lines that came from a closed unit after the successor had sent: the unit must take its sending back, or the
 * coordinator who works on it give it back, before they can count.
 */
@Component
@Transactional(readOnly = true)
class PassedOnWork implements WorkItems {

    private final JdbcClient jdbc;
    private final CurrentUser user;

    PassedOnWork(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    @Override
    public List<WorkItem> waitingAt(Instant now) {
        return user.isAny(Role.UNIT_OFFICER, Role.COMMUNE_COORDINATOR, Role.PARTY_COORDINATOR) ? items(now) : List.of();
    }

    private List<WorkItem> items(Instant now) {
        return jdbc.sql("""
                        select waiting.* from (
                            select p.id, p.unit_name, p.deadline, in_scope(u.path, u.bloc, :units) as own, %s as lines
                            from proposal p
                            join unit u on u.id = p.unit_id
                            join demand_call c on c.id = p.call_id and c.revoked_at is null
                            where c.commune_deadline > :now
                              and (p.state in ('SUBMITTED', 'NIL_DECLARED') and in_scope(u.path, u.bloc, :units)
                                       and p.deadline > :now
                                   or p.state <> 'RETURNED' and %s)) waiting
                        where waiting.lines > 0
                        order by waiting.deadline, waiting.unit_name, waiting.id
                        limit 20
                        """.formatted(SuccessionQueries.WAITING, Visibility.COORDINATED))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("units", user.scope().as(Role.UNIT_OFFICER).forSql())
                .param("communes", user.scope().as(Role.COMMUNE_COORDINATOR).forSql())
                .param("branch", user.scope().as(Role.PARTY_COORDINATOR).forSql())
                .query((row, index) -> new WorkItem(
                        Message.of("work.passed-on", row.getInt("lines"), row.getString("unit_name")),
                        Message.of(row.getBoolean("own") ? "work.passed-on-own" : "work.passed-on-return"),
                        row.getObject("deadline", OffsetDateTime.class).toInstant(),
                        "/proposals/" + row.getObject("id", UUID.class),
                        Message.of("work.passed-on-action")))
                .list();
    }
}

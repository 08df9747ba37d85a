package vn.hientai.branch;

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
 * What waits around the Party branch's part of a call: to send its letter, to chase silent units, to hand over; for the
 * commune's coordinator, an overdue hand-over to wait for or to go on without.
 */
@Component
@Transactional(readOnly = true)
class BranchWork implements WorkItems {

    private static final String SELECT = """
            select c.id, c.handover_deadline, c.inner_deadline, l.number, party.units, party.silent
            from demand_call c
            join legal_document l on l.id = c.letter_id
            join unit commune on commune.id = c.commune_id
            join lateral (
                select count(*) as units, count(*) filter (where p.standing_snapshot_id is null) as silent,
                       max(greatest(p.deadline, p.returned_until)) as last_window
                from proposal p where p.call_id = c.id and p.bloc = 'PARTY') party on party.units > 0
            where c.status = 'PUBLISHED' and c.revoked_at is null and c.handover_deadline is not null
              and c.handed_over_at is null and c.handover_waived_at is null and %s
            order by c.handover_deadline, c.id
            limit 20
            """;

    private final JdbcClient jdbc;
    private final CurrentUser user;

    BranchWork(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    @Override
    public List<WorkItem> waitingAt(Instant now) {
        var items = new ArrayList<WorkItem>();
        if (user.is(Role.PARTY_COORDINATOR)) {
            var own = "in_scope(commune.path, 'PARTY', :branch) and ";
            items.addAll(items(now, "open", own + "c.inner_deadline is null and c.handover_deadline > :now"));
            items.addAll(items(now, "chase", own + "party.silent > 0 and c.inner_deadline > :now"));
            items.addAll(items(now, "hand-over", own + "party.last_window <= :now"));
        }
        if (user.is(Role.COMMUNE_COORDINATOR)) {
            items.addAll(items(
                    now, "overdue", "in_scope(commune.path, commune.bloc, :communes) and c.handover_deadline <= :now"));
        }
        return items;
    }

    private List<WorkItem> items(Instant now, String work, String condition) {
        return jdbc.sql(SELECT.formatted(condition))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("branch", user.scope().as(Role.PARTY_COORDINATOR).forSql())
                .param("communes", user.scope().as(Role.COMMUNE_COORDINATOR).forSql())
                .query((row, index) -> item(row, work))
                .list();
    }

    private static WorkItem item(ResultSet row, String work) throws SQLException {
        var address = "/calls/" + row.getObject("id", UUID.class);
        return switch (work) {
            case "chase" -> item(row, work, "inner_deadline", address + "/board");
            case "hand-over" -> item(row, work, "handover_deadline", address + "/branch/handover");
            default -> item(row, work, "handover_deadline", address + "/branch");
        };
    }

    private static WorkItem item(ResultSet row, String work, String due, String address) throws SQLException {
        return new WorkItem(
                Message.of("work.branch-" + work, row.getString("number"), row.getInt("silent"), row.getInt("units")),
                Message.of("work.branch-" + work + "-reason", row.getInt("silent"), row.getInt("units")),
                row.getObject(due, OffsetDateTime.class).toInstant(),
                address,
                Message.of("work.branch-" + work + "-action"));
    }
}

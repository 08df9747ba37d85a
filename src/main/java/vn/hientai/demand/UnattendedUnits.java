package vn.hientai.demand;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.account.UnitDuties;
import vn.hientai.organisation.UnitId;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.Message;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.Role;
import vn.hientai.shared.WorkItem;
import vn.hientai.shared.WorkItems;

/** Units that must answer and have nobody any more who fills in: who keeps their accounts is warned, then reminded. */
@Component
@Transactional(readOnly = true)
class UnattendedUnits implements WorkItems, UnitDuties {

    /** Proposals {@code p} of units {@code u} in calls {@code c} whose answer is awaited at {@code :now}. */
    private static final String AWAITED = """
            from proposal p
            join unit u on u.id = p.unit_id
            join demand_call c on c.id = p.call_id and c.revoked_at is null
            join legal_document l on l.id = c.letter_id
            where greatest(p.deadline, p.returned_until) > :now and p.state in ('NOT_STARTED', 'DRAFT', 'RETURNED')
            """;

    private final JdbcClient jdbc;
    private final OfficialTime time;
    private final CurrentUser user;

    UnattendedUnits(JdbcClient jdbc, OfficialTime time, CurrentUser user) {
        this.jdbc = jdbc;
        this.time = time;
        this.user = user;
    }

    @Override
    public List<Message> of(UnitId unit) {
        return jdbc.sql("""
                        select l.number, greatest(p.deadline, p.returned_until) as due,
                               (select count(*) from proposal_line line where line.proposal_id = p.id) as lines
                        """ + AWAITED + " and p.unit_id = :unit order by due, p.id limit 20")
                .param("now", time.now().atOffset(ZoneOffset.UTC))
                .param("unit", unit.value())
                .query((row, index) -> Message.of(
                        "unit-change.duty", row.getString("number"), row.getInt("lines"), new Deadline(due(row))))
                .list();
    }

    @Override
    public List<WorkItem> waitingAt(Instant now) {
        if (!user.isAny(Role.COMMUNE_COORDINATOR, Role.PARTY_COORDINATOR)) {
            return List.of();
        }
        return jdbc.sql("""
                        select u.code, p.unit_name, l.number, greatest(p.deadline, p.returned_until) as due
                        """ + AWAITED + """
                          and in_scope(u.path, u.bloc, :kept)
                          and exists (select 1 from account_grant g where g.seat_id = u.id and g.role = 'UNIT_OFFICER')
                          and not exists (select 1 from account_grant g
                                          where g.seat_id = u.id and g.role = 'UNIT_OFFICER' and g.ends_at is null)
                        order by due, p.unit_name, p.id
                        limit 20
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param(
                        "kept",
                        user.scope()
                                .as(Role.COMMUNE_COORDINATOR, Role.PARTY_COORDINATOR)
                                .forSql())
                .query((row, index) -> new WorkItem(
                        Message.of("work.unattended", row.getString("unit_name")),
                        Message.of("work.unattended-reason", row.getString("number")),
                        due(row),
                        "/accounts/new?unit=" + row.getString("code"),
                        Message.of("work.unattended-action")))
                .list();
    }

    private static Instant due(ResultSet row) throws SQLException {
        return row.getObject("due", OffsetDateTime.class).toInstant();
    }
}

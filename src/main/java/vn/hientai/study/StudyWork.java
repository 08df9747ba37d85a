package vn.hientai.study;

import java.sql.ResultSet;
import java.sql.SQLException;
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

/** A unit that has not recorded the dissemination is asked to, after its demand: due at the commune's own deadline. */
@Component
@Transactional(readOnly = true)
class StudyWork implements WorkItems {

    private final JdbcClient jdbc;
    private final CurrentUser user;

    StudyWork(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    @Override
    public List<WorkItem> waitingAt(Instant now) {
        return user.is(Role.UNIT_OFFICER) ? notRecorded(now) : List.of();
    }

    private List<WorkItem> notRecorded(Instant now) {
        return jdbc.sql("""
                        select p.id, p.unit_name, c.commune_deadline, c.commune_name, l.number
                        from proposal p
                        join unit u on u.id = p.unit_id
                        join demand_call c on c.id = p.call_id
                        join legal_document l on l.id = c.letter_id
                        where in_scope(u.path, u.bloc, :units) and c.status = 'PUBLISHED'
                          and c.revoked_at is null and c.resolution_file_id is not null
                          and c.commune_deadline > :now
                          and not exists (select 1 from study_entry e where e.proposal_id = p.id)
                        order by c.commune_deadline, p.unit_name, p.id
                        limit 20
                        """)
                .param("units", user.scope().as(Role.UNIT_OFFICER).forSql())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, index) -> item(row))
                .list();
    }

    private static WorkItem item(ResultSet row) throws SQLException {
        return new WorkItem(
                Message.of("work.study", row.getString("unit_name")),
                Message.of("work.study-reason", row.getString("number"), row.getString("commune_name")),
                row.getObject("commune_deadline", OffsetDateTime.class).toInstant(),
                "/proposals/" + row.getObject("id", UUID.class) + "/study",
                Message.of("work.study-action"));
    }
}

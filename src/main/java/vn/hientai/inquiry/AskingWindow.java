package vn.hientai.inquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.CallId;
import vn.hientai.demand.ProposalId;
import vn.hientai.shared.Bloc;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.OfficeCalendar;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.Role;

/**
 * Finds on whose behalf a person asks and until when that is possible. Reads official time first, then holds the call's
 * row shared and the proposal's alone until the transaction ends, so that two clicks of one unit queue.
 */
@Component
class AskingWindow {

    private static final int OFFICE_DAYS_TO_ANSWER = 2;

    private static final String UNIT = """
            select p.id, p.unit_code, p.unit_name, p.bloc, p.deadline, c.commune_deadline,
                   c.revoked_at is not null as revoked
            from demand_call c
            join proposal p on p.call_id = c.id
            join unit u on u.id = p.unit_id
            where c.status = 'PUBLISHED' and in_scope(u.path, u.bloc, :units) and %s
            order by u.code
            limit 1
            for share of c
            """;

    private final JdbcClient jdbc;
    private final OfficialTime time;
    private final OfficeCalendar calendar;
    private final CurrentUser user;

    AskingWindow(JdbcClient jdbc, OfficialTime time, OfficeCalendar calendar, CurrentUser user) {
        this.jdbc = jdbc;
        this.time = time;
        this.calendar = calendar;
        this.user = user;
    }

    /** The person's own unit as one the call asks. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Asker of(CallId call) {
        return unit("c.id = :id", call.value());
    }

    /** The person's own unit as the one that asked. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Asker of(InquiryId inquiry) {
        return unit("p.id = (select i.proposal_id from inquiry i where i.id = :id)", inquiry.value());
    }

    private Asker unit(String condition, UUID id) {
        var now = time.now();
        var usuallyDueAt = calendar.plusOfficeDays(now, OFFICE_DAYS_TO_ANSWER);
        var asker = jdbc.sql(UNIT.formatted(condition))
                .param("units", user.scope().as(Role.UNIT_OFFICER).forSql())
                .param("id", id)
                .query((row, index) -> asker(row, now, usuallyDueAt))
                .optional()
                .orElseThrow(() -> new NotFound(id));
        jdbc.sql("select id from proposal where id = :id for update")
                .param("id", asker.proposal().value())
                .query(UUID.class)
                .single();
        return asker;
    }

    private static Asker asker(ResultSet row, Instant now, Instant usuallyDueAt) throws SQLException {
        return new Asker(
                now,
                new ProposalId(row.getObject("id", UUID.class)),
                row.getString("unit_code"),
                row.getString("unit_name"),
                Bloc.valueOf(row.getString("bloc")),
                deadline(row, "deadline"),
                deadline(row, "commune_deadline"),
                row.getBoolean("revoked"),
                usuallyDueAt);
    }

    private static Deadline deadline(ResultSet row, String column) throws SQLException {
        return new Deadline(row.getObject(column, OffsetDateTime.class).toInstant());
    }
}

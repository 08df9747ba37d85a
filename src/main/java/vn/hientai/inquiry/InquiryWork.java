package vn.hientai.inquiry;

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
 * Inquiries that wait for an answer, by call, with the time the nearest is due. What the Party's coordinator lets pass
 * waits for the commune's, too.
 */
@Component
@Transactional(readOnly = true)
class InquiryWork implements WorkItems {

    private final JdbcClient jdbc;
    private final CurrentUser user;

    InquiryWork(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    @Override
    public List<WorkItem> waitingAt(Instant now) {
        if (!user.isAny(Role.COMMUNE_COORDINATOR, Role.PARTY_COORDINATOR, Role.HOME_AFFAIRS_REVIEWER)) {
            return List.of();
        }
        return InquiryScope.bind(jdbc.sql("""
                        select c.id, c.commune_name, l.number, count(*) as waiting, min(i.due_at) as due_at
                        from inquiry i
                        join proposal p on p.id = i.proposal_id
                        join unit u on u.id = p.unit_id
                        join demand_call c on c.id = p.call_id
                        join legal_document l on l.id = c.letter_id
                        where i.state in ('ASKED', 'FORWARDED')
                          and (i.holder = 'PARTY_COORDINATOR' and in_scope(u.path, u.bloc, :party)
                               or i.holder = 'HOME_AFFAIRS' and in_scope(u.path, u.bloc, :city)
                               or (i.holder = 'COMMUNE_COORDINATOR' or i.holder = 'PARTY_COORDINATOR' and i.due_at <= :now)
                                  and in_scope(u.path, u.bloc, :commune))
                        group by c.id, c.commune_name, l.number
                        order by min(i.due_at), c.id
                        limit 20
                        """), user.scope())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, index) -> new WorkItem(
                        Message.of(
                                "work.inquiries",
                                row.getInt("waiting"),
                                row.getString("number"),
                                row.getString("commune_name")),
                        Message.of("work.inquiries-reason"),
                        row.getObject("due_at", OffsetDateTime.class).toInstant(),
                        "/calls/" + row.getObject("id", UUID.class) + "/inquiries?status=OPEN",
                        Message.of("work.inquiries-action")))
                .list();
    }
}

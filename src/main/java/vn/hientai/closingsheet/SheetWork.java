package vn.hientai.closingsheet;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.CallId;
import vn.hientai.demand.ConsolidationGate;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Message;
import vn.hientai.shared.Role;
import vn.hientai.shared.WorkItem;
import vn.hientai.shared.WorkItems;

/** What waits once no unit of a call can write any more: its sheet is to be confirmed. */
@Component
@Transactional(readOnly = true)
class SheetWork implements WorkItems {

    private final JdbcClient jdbc;
    private final ConsolidationGate gate;
    private final CurrentUser user;

    SheetWork(JdbcClient jdbc, ConsolidationGate gate, CurrentUser user) {
        this.jdbc = jdbc;
        this.gate = gate;
        this.user = user;
    }

    @Override
    public List<WorkItem> waitingAt(Instant now) {
        return user.is(Role.COMMUNE_COORDINATOR)
                ? quiet(now).stream()
                        .filter(call -> gate.isOpen(call.id()))
                        .map(Quiet::item)
                        .toList()
                : List.of();
    }

    private List<Quiet> quiet(Instant now) {
        return jdbc.sql("""
                        select c.id, c.commune_deadline, c.commune_name, l.number,
                               (select count(*) from paper_entry e
                                where e.call_id = c.id and e.state in ('DRAFT', 'READY')) as papers
                        from demand_call c
                        join legal_document l on l.id = c.letter_id
                        join unit commune on commune.id = c.commune_id
                        where c.status = 'PUBLISHED' and c.revoked_at is null and c.deadline <= :now
                          and c.outcomes_confirmed_at is null
                          and in_scope(commune.path, commune.bloc, :communes)
                          and not exists (select 1 from proposal p
                                          where p.call_id = c.id and greatest(p.deadline, p.returned_until) > :now)
                        order by c.commune_deadline, c.id
                        limit 20
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("communes", user.scope().as(Role.COMMUNE_COORDINATOR).forSql())
                .query((row, index) -> new Quiet(
                        new CallId(row.getObject("id", UUID.class)),
                        row.getString("number"),
                        row.getInt("papers"),
                        row.getObject("commune_deadline", OffsetDateTime.class).toInstant()))
                .list();
    }

    private record Quiet(CallId id, String letter, int papers, Instant communeDeadline) {

        WorkItem item() {
            return new WorkItem(
                    Message.of("work.sheet", letter),
                    papers == 0 ? Message.of("work.sheet-reason") : Message.of("work.sheet-papers", papers),
                    communeDeadline,
                    "/calls/" + id + "/closing-sheet",
                    Message.of("work.sheet-action"));
        }
    }
}

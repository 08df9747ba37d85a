package vn.hientai.paperentry;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.Coordination;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Message;
import vn.hientai.shared.Role;
import vn.hientai.shared.WorkItem;
import vn.hientai.shared.WorkItems;

/** What waits with papers: the second person's decision, and what who entered it has to finish or to mend. */
@Component
@Transactional(readOnly = true)
class PaperWork implements WorkItems {

    private final JdbcClient jdbc;
    private final CurrentUser user;

    PaperWork(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    @Override
    public List<WorkItem> waitingAt(Instant now) {
        var items = new ArrayList<WorkItem>();
        if (user.isAny(Role.COMMUNE_COORDINATOR, Role.PARTY_COORDINATOR, Role.COMMUNE_LEADER)) {
            items.addAll(items("confirm", "e.state = 'READY' and e.entered_by <> :user", PaperVisibility.SECOND));
        }
        if (user.isAny(Role.COMMUNE_COORDINATOR, Role.PARTY_COORDINATOR)) {
            items.addAll(items(
                    "mend",
                    "e.state = 'REJECTED' and e.refusal = 'MISTAKE' and e.entered_by = :user",
                    Coordination.SQL));
            items.addAll(items("finish", "e.state = 'DRAFT' and e.entered_by = :user", Coordination.SQL));
        }
        return items;
    }

    private List<WorkItem> items(String work, String condition, String who) {
        return PaperVisibility.bind(jdbc.sql("""
                        select e.id, e.arrival_number, e.refusal_reason, p.unit_name, c.commune_deadline
                        from paper_entry e
                        join proposal p on p.id = e.proposal_id
                        join demand_call c on c.id = p.call_id
                        join unit u on u.id = p.unit_id
                        where %s and %s and c.outcomes_confirmed_at is null and c.revoked_at is null
                        order by e.entered_at, e.id
                        limit 20
                        """.formatted(condition, who)), user.scope())
                .param("user", user.username())
                .query((row, index) -> new WorkItem(
                        Message.of("work.paper-" + work, row.getString("unit_name")),
                        Message.of(
                                "work.paper-" + work + "-reason",
                                row.getString("arrival_number"),
                                row.getString("refusal_reason") == null ? "" : row.getString("refusal_reason")),
                        row.getObject("commune_deadline", OffsetDateTime.class).toInstant(),
                        "/papers/" + row.getObject("id", UUID.class),
                        Message.of("work.paper-" + work + "-action")))
                .list();
    }
}

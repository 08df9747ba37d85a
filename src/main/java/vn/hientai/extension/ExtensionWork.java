package vn.hientai.extension;

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
import vn.hientai.shared.Deadline;
import vn.hientai.shared.Message;
import vn.hientai.shared.Role;
import vn.hientai.shared.WorkItem;
import vn.hientai.shared.WorkItems;

/**
 * What waits in extensions: a leader's decision until the present deadline; for who proposed it, that it waits or was
 * declined, until it is proposed anew or would come too late.
 */
@Component
@Transactional(readOnly = true)
class ExtensionWork implements WorkItems {

    private static final String SELECT = """
            select e.id, e.state, e.deadline, e.proposer_name, e.decider_name, l.number, seen.units, seen.earliest
            from extension e
            join demand_call c on c.id = e.call_id and c.revoked_at is null
            join legal_document l on l.id = c.letter_id
            join unit commune on commune.id = c.commune_id
            join lateral (select count(*) as units, min(x.old_deadline) as earliest
                          from extension_unit x where x.extension_id = e.id) seen on true
            where e.deadline > :now and %s
            order by seen.earliest, e.id
            limit 20
            """;

    private final JdbcClient jdbc;
    private final CurrentUser user;

    ExtensionWork(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    @Override
    public List<WorkItem> waitingAt(Instant now) {
        var items = new ArrayList<WorkItem>();
        if (user.is(Role.COMMUNE_LEADER)) {
            items.addAll(
                    items(
                            now,
                            "decide",
                            "e.state = 'PROPOSED' and e.proposed_by <> :me and in_scope(commune.path, commune.bloc, :communes)"));
        }
        if (user.isAny(Role.COMMUNE_COORDINATOR, Role.PARTY_COORDINATOR)) {
            items.addAll(items(now, "await", "e.state = 'PROPOSED' and e.proposed_by = :me"));
            items.addAll(items(
                    now,
                    "declined",
                    "e.state = 'DECLINED' and e.proposed_by = :me and not exists (select 1 from extension other"
                            + " where other.call_id = e.call_id and other.proposed_at > e.decided_at)"));
        }
        return items;
    }

    private List<WorkItem> items(Instant now, String work, String condition) {
        return jdbc.sql(SELECT.formatted(condition))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("me", user.username())
                .param("communes", user.scope().as(Role.COMMUNE_LEADER).forSql())
                .query((row, index) -> new WorkItem(
                        Message.of("work.extension-" + work, row.getInt("units"), row.getString("number")),
                        Message.of(
                                "work.extension-" + work + "-reason",
                                work.equals("decide") ? row.getString("proposer_name") : "",
                                new Deadline(row.getObject("deadline", OffsetDateTime.class)
                                        .toInstant())),
                        row.getObject("earliest", OffsetDateTime.class).toInstant(),
                        "/extensions/" + row.getObject("id", UUID.class),
                        Message.of("work.extension-" + work + "-action")))
                .list();
    }
}

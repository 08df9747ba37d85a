package vn.hientai.demand;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.CalledByModules;
import vn.hientai.shared.OfficialTime;

/**
 * Writes down, once, how every unit's duty ended at a deadline that has passed. Until then the same truth is derived
 * from data and deadline, so nothing waits for this. It may run on any node, late, or twice.
 */
@Service
@CalledByModules
public class Closing {

    /**
     * Time left to transactions that were let in just before the deadline; the call's row lock is what makes it safe.
     */
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final JdbcClient jdbc;
    private final OfficialTime time;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    Closing(JdbcClient jdbc, OfficialTime time, AuditTrail audit, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.time = time;
        this.audit = audit;
        this.events = events;
    }

    /**
     * The published calls with units whose deadline has passed and whose outcomes are not written, the oldest first.
     */
    @Transactional(readOnly = true)
    public List<CallId> due() {
        return jdbc.sql("""
                        select c.id
                        from demand_call c
                        join (select call_id, min(deadline) as deadline from proposal
                              where closed_number < deadline_number and deadline <= :now
                              group by call_id) p on p.call_id = c.id
                        where c.revoked_at is null
                        order by p.deadline, c.id
                        limit 200
                        """)
                .param("now", time.now().minus(GRACE).atOffset(ZoneOffset.UTC))
                .query((row, index) -> new CallId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Writes the outcomes of one call that are due, unless somebody was faster. */
    @Transactional
    public void close(CallId id) {
        var now = time.now();
        hold(id);
        var written = write(id, now);
        if (!written.isEmpty()) {
            audit.record(AuditEntry.of("outcome.written", "call", id).with("units", written.size()));
            events.publishEvent(new OutcomesWritten(id, written));
        }
    }

    private void hold(CallId id) {
        jdbc.sql("select id from demand_call where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .single();
    }

    private List<ProposalId> write(CallId id, Instant now) {
        return jdbc.sql("""
                        with due as (
                            select p.* from proposal p
                            join demand_call c on c.id = p.call_id and c.revoked_at is null
                            where p.call_id = :call and p.closed_number < p.deadline_number and p.deadline <= :now),
                        written as (
                            insert into outcome (call_id, unit_id, deadline_number, outcome, snapshot_id, written_at)
                            select due.call_id, due.unit_id, due.deadline_number, coalesce(s.kind, 'DEEMED_NIL'), s.id, :now
                            from due left join snapshot s on s.id = due.standing_snapshot_id)
                        update proposal p set closed_number = p.deadline_number
                        from due where p.id = due.id
                        returning p.id
                        """)
                .param("call", id.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, index) -> new ProposalId(row.getObject("id", UUID.class)))
                .list();
    }
}

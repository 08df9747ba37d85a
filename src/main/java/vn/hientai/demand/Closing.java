package vn.hientai.demand;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
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

    private final CallRepository calls;
    private final JdbcClient jdbc;
    private final OfficialTime time;
    private final AuditTrail audit;

    Closing(CallRepository calls, JdbcClient jdbc, OfficialTime time, AuditTrail audit) {
        this.calls = calls;
        this.jdbc = jdbc;
        this.time = time;
        this.audit = audit;
    }

    /** The published calls whose deadline has passed and whose outcomes are not written, the oldest first. */
    @Transactional(readOnly = true)
    public List<CallId> due() {
        return jdbc.sql("""
                        select id from demand_call
                        where status = 'PUBLISHED' and closed_number < deadline_number and deadline <= :now
                        order by deadline, id
                        limit 200
                        """)
                .param("now", time.now().minus(GRACE).atOffset(ZoneOffset.UTC))
                .query((row, index) -> new CallId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Writes the outcomes of one call, if they are due and nobody was faster. */
    @Transactional
    public void close(CallId id) {
        var now = time.now();
        var call = calls.lock(id.value()).orElseThrow();
        if (!call.isToBeClosedAt(now)) {
            return;
        }
        var written = jdbc.sql("""
                        insert into outcome (call_id, unit_id, deadline_number, outcome, snapshot_id, written_at)
                        select p.call_id, p.unit_id, :number, coalesce(s.kind, 'DEEMED_NIL'), s.id, :now
                        from proposal p
                        left join snapshot s on s.id = p.standing_snapshot_id
                        where p.call_id = :call
                        on conflict do nothing
                        """)
                .param("call", id.value())
                .param("number", call.deadlineNumber())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        call.close();
        calls.save(call);
        audit.record(AuditEntry.of("outcome.written", "call", id)
                .with("deadline", call.deadline().at())
                .with("units", written));
    }
}

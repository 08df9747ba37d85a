package vn.hientai;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hientai.demand.CallId;
import vn.hientai.demand.ProposalId;

/** What the database holds of one call's snapshots and outcomes, and its clock. */
record CallLedger(JdbcClient jdbc, CallId call) {

    Instant now() {
        return jdbc.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    long outcomes() {
        return count("select count(*) from outcome where call_id = :call");
    }

    long outcomes(String outcome) {
        return jdbc.sql("select count(*) from outcome where call_id = :call and outcome = :outcome")
                .param("call", call.value())
                .param("outcome", outcome)
                .query(Long.class)
                .single();
    }

    long timesWritten() {
        return count("select count(*) from audit_entry where act = 'outcome.written' and record_id = :call::text");
    }

    /** When each unit sent that did. */
    Map<ProposalId, Instant> sentAt() {
        var sentAt = new HashMap<ProposalId, Instant>();
        jdbc.sql("""
                        select p.id, s.sent_at
                        from proposal p join snapshot s on s.proposal_id = p.id
                        where p.call_id = :call
                        """).param("call", call.value()).query(row -> {
            sentAt.put(
                    new ProposalId(row.getObject("id", UUID.class)),
                    row.getObject("sent_at", OffsetDateTime.class).toInstant());
        });
        return sentAt;
    }

    /** Units by what is wrong with their outcome at the deadline in force. */
    Map<String, Object> wrong() {
        return jdbc.sql("""
                        select count(*) filter (where o.written is distinct from 1) as not_one,
                               count(*) filter (where p.closed_number <> p.deadline_number) as open,
                               count(*) filter (where (o.outcome = 'SENT') is distinct from (s.id is not null)) as untrue,
                               count(*) filter (where o.snapshot_id is distinct from s.id) as other,
                               count(*) filter (where s.id is distinct from p.standing_snapshot_id) as not_standing,
                               count(*) filter (where s.sent_at >= p.deadline) as late
                        from proposal p
                        left join (select call_id, unit_id, count(*) as written, min(outcome) as outcome,
                                          (array_agg(snapshot_id))[1] as snapshot_id
                                   from outcome group by call_id, unit_id) o using (call_id, unit_id)
                        left join snapshot s on s.proposal_id = p.id
                        where p.call_id = :call
                        """).param("call", call.value()).query().singleRow();
    }

    private long count(String sql) {
        return jdbc.sql(sql).param("call", call.value()).query(Long.class).single();
    }
}

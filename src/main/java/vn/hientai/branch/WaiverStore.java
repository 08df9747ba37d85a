package vn.hientai.branch;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hientai.demand.CallId;
import vn.hientai.shared.CurrentUser;

/** Appends what the commune decides about an overdue hand-over; nothing of it is changed or removed. */
@Repository
class WaiverStore {

    private final JdbcClient jdbc;
    private final CurrentUser user;

    WaiverStore(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    /** The decisions of a call, the first one first. */
    List<Waiver> of(CallId call) {
        return jdbc.sql("select * from handover_waiver where call_id = :call order by number")
                .param("call", call.value())
                .query((row, index) -> new Waiver(
                        row.getInt("number"),
                        row.getBoolean("waived"),
                        row.getString("reason"),
                        row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                        row.getString("decider_name")))
                .list();
    }

    void append(CallId call, int number, boolean waived, String reason, Instant now) {
        jdbc.sql("""
                        insert into handover_waiver (call_id, number, waived, reason, decided_at, decided_by, decider_name)
                        values (:call, :number, :waived, :reason, :now, :by, :name)
                        """)
                .param("call", call.value())
                .param("number", number)
                .param("waived", waived)
                .param("reason", reason)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", user.username())
                .param("name", user.displayName())
                .update();
    }
}

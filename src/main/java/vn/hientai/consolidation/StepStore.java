package vn.hientai.consolidation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hientai.demand.LineId;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.NotFound;

/** Appends what happened to a consolidation from its first dispatch on; the tables refuse to change or remove it. */
@Repository
class StepStore {

    private final JdbcClient jdbc;
    private final CurrentUser user;

    StepStore(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    void dispatched(Consolidation consolidation, DispatchRecord dispatch, Instant now) {
        jdbc.sql("""
                        insert into dispatch (consolidation_id, number, confirmation, document_number, dispatched_on,
                            signer, signed_file_id, sent_at, recorded_by, recorder_name)
                        values (:id, (select coalesce(max(number), 0) + 1 from dispatch where consolidation_id = :id),
                            :confirmation, :documentNumber, :day, :signer, :file, :now, :by, :name)
                        """)
                .param("id", consolidation.id().value())
                .param("confirmation", consolidation.confirmations())
                .param("documentNumber", dispatch.number())
                .param("day", dispatch.day())
                .param("signer", dispatch.signer())
                .param("file", dispatch.signedFile().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", user.username())
                .param("name", user.displayName())
                .update();
    }

    /** The number of the return. */
    int returned(Consolidation consolidation, String reason, Deadline due, Map<LineId, String> comments, Instant now) {
        var number = jdbc.sql("""
                        insert into city_return (consolidation_id, number, dispatch, reason, due_at, returned_at,
                            returned_by, returner_name)
                        select :id, (select coalesce(max(number), 0) + 1 from city_return where consolidation_id = :id),
                               max(d.number), :reason, :due, :now, :by, :name
                        from dispatch d
                        where d.consolidation_id = :id
                        returning number
                        """)
                .param("id", consolidation.id().value())
                .param("reason", reason)
                .param("due", due.at().atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", user.username())
                .param("name", user.displayName())
                .query(Integer.class)
                .single();
        comments.forEach((line, comment) -> comment(consolidation, number, line, comment));
        return number;
    }

    private void comment(Consolidation consolidation, int number, LineId line, String comment) {
        var added = jdbc.sql("""
                        insert into city_return_line (consolidation_id, number, snapshot_id, line_id, comment)
                        select :id, :number, l.snapshot_id, l.line_id, :comment
                        from consolidated_line l
                        where l.call_id = :call and l.line_id = :line
                        """)
                .param("id", consolidation.id().value())
                .param("number", number)
                .param("comment", comment)
                .param("call", consolidation.callId().value())
                .param("line", line.value())
                .update();
        if (added == 0) {
            throw new NotFound(line);
        }
    }

    void moved(
            ConsolidationId id,
            ConsolidationState before,
            ConsolidationState after,
            @Nullable String reason,
            Instant now) {
        jdbc.sql("""
                        insert into consolidation_step (consolidation_id, number, state_before, state_after, reason,
                            done_at, done_by, doer_name)
                        values (:id,
                            (select coalesce(max(number), 0) + 1 from consolidation_step where consolidation_id = :id),
                            :before, :after, :reason, :now, :by, :name)
                        """)
                .param("id", id.value())
                .param("before", before.name())
                .param("after", after.name())
                .param("reason", reason)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", user.username())
                .param("name", user.displayName())
                .update();
    }
}

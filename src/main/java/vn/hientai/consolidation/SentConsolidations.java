package vn.hientai.consolidation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.CallDetails;
import vn.hientai.demand.CallId;
import vn.hientai.demand.CallQueries;
import vn.hientai.document.FileId;
import vn.hientai.document.FileStore;
import vn.hientai.document.StoredFile;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.Role;
import vn.hientai.shared.Scope;
import vn.hientai.shared.SignedInOnly;

/** What communes sent to the city, for Home Affairs and inspection; what was never sent is not found. */
@Service
@Transactional(readOnly = true)
@SignedInOnly
public class SentConsolidations {

    private static final Role[] READERS = {Role.HOME_AFFAIRS_REVIEWER, Role.HOME_AFFAIRS_LEADER, Role.AUDITOR};

    private final CallQueries calls;
    private final ReturnRows returns;
    private final Contents contents;
    private final FileStore files;
    private final JdbcClient jdbc;

    SentConsolidations(CallQueries calls, ReturnRows returns, Contents contents, FileStore files, JdbcClient jdbc) {
        this.calls = calls;
        this.returns = returns;
        this.contents = contents;
        this.files = files;
        this.jdbc = jdbc;
    }

    /** A consolidation that was sent at least once. */
    public SentConsolidation details(ConsolidationId id, Scope scope) {
        var row = jdbc.sql("select call_id, version, state from consolidation where id = :id")
                .param("id", id.value())
                .query((found, index) -> new Found(
                        new CallId(found.getObject("call_id", UUID.class)),
                        found.getLong("version"),
                        ConsolidationState.valueOf(found.getString("state"))))
                .optional()
                .orElseThrow(() -> new NotFound(id));
        var call = calls.details(row.call(), scope.as(READERS));
        var dispatches = dispatches(id, call);
        if (dispatches.isEmpty()) {
            throw new NotFound(id);
        }
        return new SentConsolidation(
                id,
                row.version(),
                row.state(),
                call,
                dispatches,
                returns.all(id),
                contents.lastChanges(row.call()),
                steps(id));
    }

    /** The signed paper of a dispatch. */
    public StoredFile signed(ConsolidationId id, int number, Scope scope) {
        details(id, scope);
        return jdbc.sql("select signed_file_id from dispatch where consolidation_id = :id and number = :number")
                .param("id", id.value())
                .param("number", number)
                .query(UUID.class)
                .optional()
                .map(FileId::new)
                .map(files::open)
                .orElseThrow(() -> new NotFound(number));
    }

    private List<SentConsolidation.Dispatch> dispatches(ConsolidationId id, CallDetails call) {
        return jdbc.sql("""
                        select d.*, coalesce((select b.due_at from city_return b
                                              where b.consolidation_id = d.consolidation_id
                                                and b.dispatch = d.number - 1), :deadline) as due
                        from dispatch d
                        where d.consolidation_id = :id
                        order by d.number desc
                        """)
                .param("id", id.value())
                .param("deadline", call.communeDeadline().at().atOffset(ZoneOffset.UTC))
                .query((row, index) -> new SentConsolidation.Dispatch(
                        row.getInt("number"),
                        row.getString("document_number"),
                        row.getObject("dispatched_on", LocalDate.class),
                        row.getString("signer"),
                        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                        new Deadline(row.getObject("due", OffsetDateTime.class).toInstant())))
                .list();
    }

    private List<SentConsolidation.Step> steps(ConsolidationId id) {
        return jdbc.sql("select * from consolidation_step where consolidation_id = :id order by number desc")
                .param("id", id.value())
                .query((row, index) -> new SentConsolidation.Step(
                        ConsolidationState.valueOf(row.getString("state_before")),
                        ConsolidationState.valueOf(row.getString("state_after")),
                        row.getString("reason"),
                        row.getObject("done_at", OffsetDateTime.class).toInstant(),
                        row.getString("doer_name")))
                .list();
    }

    private record Found(CallId call, long version, ConsolidationState state) {}
}

package vn.hientai.demand;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hientai.demand.Returns.GiveBack;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.NotFound;

/** Appends returns with their comments; nothing here changes or removes a row, and the tables would refuse it. */
@Repository
class ReturnStore {

    private final JdbcClient jdbc;
    private final CurrentUser user;

    ReturnStore(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    void append(Proposal proposal, GiveBack command, Instant now) {
        var id = UUID.randomUUID();
        var snapshot = Objects.requireNonNull(proposal.standingSnapshotId());
        jdbc.sql("""
                        insert into proposal_return (id, proposal_id, number, snapshot_id, reason_code, reason, due_at,
                            returned_at, returned_by, returner_name)
                        select :id, :proposal, count(*) + 1, :snapshot, :code, :reason, :due, :now, :by, :name
                        from proposal_return where proposal_id = :proposal
                        """)
                .param("id", id)
                .param("proposal", proposal.id().value())
                .param("snapshot", snapshot)
                .param("code", command.reasonCode().name())
                .param("reason", command.reason())
                .param("due", command.due().at().atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", user.username())
                .param("name", user.displayName())
                .update();
        command.comments().entrySet().forEach(comment -> appendComment(id, snapshot, comment));
    }

    /** A comment on a line that does not stand is refused. */
    private void appendComment(UUID id, UUID snapshot, Map.Entry<LineId, String> comment) {
        var stored = jdbc.sql("""
                        insert into return_comment (return_id, line_id, comment)
                        select :id, l.line_id, :comment from snapshot_line l
                        where l.snapshot_id = :snapshot and l.line_id = :line
                        """)
                .param("id", id)
                .param("comment", comment.getValue())
                .param("snapshot", snapshot)
                .param("line", comment.getKey().value())
                .update();
        if (stored == 0) {
            throw new NotFound(comment.getKey());
        }
    }
}

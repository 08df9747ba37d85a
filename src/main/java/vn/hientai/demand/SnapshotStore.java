package vn.hientai.demand;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hientai.shared.RuleViolation;

/** Appends snapshots and withdrawals; nothing here changes or removes a row, and the tables would refuse it. */
@Repository
class SnapshotStore {

    private static final String INSERT_LINE = """
            insert into snapshot_line (snapshot_id, line_id, position, field_code, major, further_majors, institutions,
                requirements, category_code, post, post_kind, quantity_year, quantity_period, note)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    SnapshotStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Refuses a key that another proposal used at the same moment; of one proposal they queue for its row. */
    void append(Snapshot snapshot) {
        var content = snapshot.content();
        var stored = jdbc.sql("""
                        insert into snapshot (id, proposal_id, number, kind, sending_key, reference, content, sha256,
                            deadline_number, sent_at, sent_by, sender_name, arrival_stamp, channel, arrived_at,
                            signed_number, signed_file_id, approved_by, approver_name)
                        values (:id, :proposal, :number, :kind, :key, :reference, :content, :sha256,
                            :deadlineNumber, :sentAt, :sentBy, :senderName, :arrivalStamp, :channel, :arrivedAt,
                            :signedNumber, :signedFile, :approvedBy, :approverName)
                        on conflict (sending_key) do nothing
                        """)
                .param("id", snapshot.id())
                .param("proposal", snapshot.proposalId().value())
                .param("number", snapshot.number())
                .param("kind", content.kind().name())
                .param("key", snapshot.sendingKey())
                .param("reference", snapshot.reference())
                .param("content", content.text())
                .param("sha256", content.sha256())
                .param("deadlineNumber", snapshot.deadlineNumber())
                .param("sentAt", snapshot.sentAt().atOffset(ZoneOffset.UTC))
                .param("sentBy", snapshot.sentBy())
                .param("senderName", snapshot.senderName())
                .param("arrivalStamp", snapshot.arrivalStamp())
                .params(evidence(snapshot.evidence()))
                .update();
        if (stored == 0) {
            throw new RuleViolation("sending.key-reused");
        }
        appendLines(snapshot.id(), content.lines());
    }

    private static Map<String, @Nullable Object> evidence(Evidence evidence) {
        var params = new HashMap<String, @Nullable Object>();
        var arrivedAt = evidence.arrivedAt();
        var file = evidence.signedFile();
        params.put("channel", evidence.isPaper() ? "PAPER" : "OWN");
        params.put("arrivedAt", arrivedAt == null ? null : arrivedAt.atOffset(ZoneOffset.UTC));
        params.put("signedNumber", evidence.signedNumber());
        params.put("signedFile", file == null ? null : file.value());
        params.put("approvedBy", evidence.approvedBy());
        params.put("approverName", evidence.approverName());
        return params;
    }

    void withdraw(UUID snapshot, Instant now, String by) {
        jdbc.sql("insert into withdrawal (snapshot_id, withdrawn_at, withdrawn_by) values (:snapshot, :now, :by)")
                .param("snapshot", snapshot)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    private void appendLines(UUID snapshot, List<SnapshotContent.Line> lines) {
        batches.batchUpdate(INSERT_LINE, lines, 200, (statement, line) -> fill(statement, snapshot, line));
    }

    private static void fill(PreparedStatement statement, UUID snapshot, SnapshotContent.Line line)
            throws SQLException {
        var content = line.content();
        statement.setObject(1, snapshot);
        statement.setObject(2, UUID.fromString(line.id()));
        statement.setInt(3, line.position());
        statement.setString(4, content.fieldCode());
        statement.setString(5, content.major());
        statement.setString(6, content.furtherMajors());
        statement.setString(7, content.institutions());
        statement.setString(8, content.requirements());
        statement.setString(9, content.categoryCode());
        statement.setString(10, content.post());
        statement.setString(11, content.postKind().name());
        statement.setInt(12, content.quantityYear());
        statement.setInt(13, content.quantityPeriod());
        statement.setString(14, content.note());
    }
}

package vn.hientai.paperentry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hientai.demand.ProposalDetails;
import vn.hientai.demand.SnapshotKind;
import vn.hientai.paperentry.PaperDetails.Decision;
import vn.hientai.paperentry.PaperDetails.Entered;
import vn.hientai.paperentry.PaperDetails.Rights;
import vn.hientai.shared.Message;

/** Reads the rows of {@link PaperQueries}. */
final class PaperRows {

    private PaperRows() {}

    static PaperDetails details(ResultSet row, ProposalDetails proposal, String reader) throws SQLException {
        return new PaperDetails(
                id(row),
                row.getLong("version"),
                proposal,
                PaperState.valueOf(row.getString("state")),
                new PaperArrival(
                        row.getString("arrival_number"),
                        instant(row, "arrived_at"),
                        PaperChannel.valueOf(row.getString("channel")),
                        SnapshotKind.valueOf(row.getString("kind"))),
                row.getInt("seen"),
                row.getString("replace_reason"),
                new Entered(row.getString("enterer_name"), instant(row, "entered_at")),
                decision(row),
                row.getObject("snapshot_number", Integer.class),
                rights(row, reader));
    }

    /** Why no paper of a unit can be entered now. */
    static Optional<Message> obstacle(ResultSet row) throws SQLException {
        if (row.getBoolean("revoked")) {
            return Optional.of(Message.of("call.revoked"));
        }
        if (row.getBoolean("confirmed")) {
            return Optional.of(Message.of("paper.sheet-confirmed"));
        }
        return row.getBoolean("another") ? Optional.of(Message.of("paper.another-open")) : Optional.empty();
    }

    static PaperRow row(ResultSet row) throws SQLException {
        return new PaperRow(
                id(row),
                row.getString("unit_code"),
                row.getString("unit_name"),
                PaperState.valueOf(row.getString("state")),
                row.getString("arrival_number"),
                instant(row, "arrived_at"),
                PaperChannel.valueOf(row.getString("channel")),
                SnapshotKind.valueOf(row.getString("kind")),
                row.getString("enterer_name"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Rights rights(ResultSet row, String reader) throws SQLException {
        var enterer = row.getString("entered_by").equals(reader);
        return new Rights(
                row.getBoolean("open"),
                row.getBoolean("coordinates"),
                enterer && row.getBoolean("coordinates"),
                !enterer && row.getBoolean("second"));
    }

    private static @Nullable Decision decision(ResultSet row) throws SQLException {
        if (row.getObject("decided_at") == null) {
            return null;
        }
        var refusal = row.getString("refusal");
        return new Decision(
                row.getString("decider_name"),
                instant(row, "decided_at"),
                refusal == null ? null : PaperRefusal.valueOf(refusal),
                row.getString("refusal_reason"));
    }

    private static PaperEntryId id(ResultSet row) throws SQLException {
        return new PaperEntryId(row.getObject("id", UUID.class));
    }
}

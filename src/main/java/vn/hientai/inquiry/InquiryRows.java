package vn.hientai.inquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hientai.demand.LineId;

/** Reads the rows of {@link InquiryQueries}. */
final class InquiryRows {

    private InquiryRows() {}

    static InquiryRow row(ResultSet row, Instant now) throws SQLException {
        return new InquiryRow(
                new InquiryId(row.getObject("id", UUID.class)),
                InquiryKind.valueOf(row.getString("kind")),
                InquiryState.valueOf(row.getString("state")),
                InquiryHolder.valueOf(row.getString("holder")),
                row.getString("unit_code"),
                row.getString("unit_name"),
                line(row),
                row.getString("question"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                instant(row, "answered_at"),
                row.getInt("messages"),
                now);
    }

    /** The note of a forwarding is for the offices, not for the unit. */
    static InquiryMessage message(ResultSet row, boolean readsNotes) throws SQLException {
        var kind = MessageKind.valueOf(row.getString("kind"));
        var to = row.getString("forwarded_to");
        return new InquiryMessage(
                row.getInt("number"),
                kind,
                kind == MessageKind.FORWARD && !readsNotes ? null : row.getString("body"),
                new Basis(row.getString("cited_number"), row.getString("cited_article")),
                to == null ? null : InquiryHolder.valueOf(to),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getString("author_name"),
                row.getString("author_office"));
    }

    private static @Nullable AskedLine line(ResultSet row) throws SQLException {
        var id = row.getObject("line_id", UUID.class);
        return id == null
                ? null
                : new AskedLine(new LineId(id), row.getInt("line_number"), row.getString("line_major"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var stamp = row.getObject(column, OffsetDateTime.class);
        return stamp == null ? null : stamp.toInstant();
    }
}

package vn.hientai.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hientai.shared.Bloc;
import vn.hientai.shared.Deadline;

/** Reads the rows of notices. */
final class NoticeLines {

    static final String SELECT = """
            select n.id, n.kind, n.variant, n.call_id, n.proposal_id, n.inquiry_id, n.city_round_id, n.unit_name, n.bloc, n.letter_number, n.commune_name,
                   n.year, n.deadline, n.figures, n.happened_at, n.read_at is null as unread
            from notice n
            """;

    private NoticeLines() {}

    static NoticeLine row(ResultSet row, int number) throws SQLException {
        return new NoticeLine(
                new NoticeId(row.getObject("id", UUID.class)),
                NoticeKind.valueOf(row.getString("kind")),
                row.getString("variant"),
                row.getObject("call_id", UUID.class),
                row.getObject("proposal_id", UUID.class),
                row.getObject("inquiry_id", UUID.class),
                row.getObject("city_round_id", UUID.class),
                row.getString("unit_name"),
                bloc(row.getString("bloc")),
                row.getString("letter_number"),
                row.getString("commune_name"),
                row.getInt("year"),
                new Deadline(instant(row, "deadline")),
                List.of((Integer[]) row.getArray("figures").getArray()),
                instant(row, "happened_at"),
                row.getBoolean("unread"));
    }

    private static @Nullable Bloc bloc(@Nullable String name) {
        return name == null ? null : Bloc.valueOf(name);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}

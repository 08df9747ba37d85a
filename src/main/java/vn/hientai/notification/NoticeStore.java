package vn.hientai.notification;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes notices, each at most once whatever is delivered twice. */
@Component
class NoticeStore {

    private static final int BATCH = 200;

    /** What is older than a week when it is written is a replayed past: nobody has it before them. */
    private static final String INSERT = """
            insert into notice (id, account_id, kind, variant, occasion, call_id, proposal_id, unit_name, bloc,
                letter_number, commune_name, year, deadline, figures, inquiry_id, city_round_id, happened_at, read_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::integer[], ?, ?, ?,
                case when ?::timestamptz < clock_timestamp() - interval '7 days' then ?::timestamptz end)
            on conflict do nothing
            """;

    private final JdbcTemplate jdbc;

    NoticeStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Which of them were not there yet. */
    List<UUID> add(List<NewNotice> notices, Instant now) {
        var rows = notices.stream()
                .map(notice -> new Row(UUID.randomUUID(), notice))
                .toList();
        var counts = jdbc.batchUpdate(INSERT, rows, BATCH, (statement, row) -> fill(statement, row, now));
        var added = new ArrayList<UUID>();
        for (var index = 0; index < rows.size(); index++) {
            if (counts[index / BATCH][index % BATCH] == 1) {
                added.add(rows.get(index).id());
            }
        }
        return added;
    }

    private static void fill(PreparedStatement statement, Row row, Instant now) throws SQLException {
        var at = now.atOffset(ZoneOffset.UTC);
        var what = row.notice().happening();
        var about = row.notice().about();
        var bloc = about.bloc();
        statement.setObject(1, row.id());
        statement.setObject(2, row.notice().account().value());
        statement.setString(3, what.kind().name());
        statement.setString(4, what.variant());
        statement.setString(5, what.occasion());
        statement.setObject(6, about.call(), Types.OTHER);
        statement.setObject(7, about.proposal(), Types.OTHER);
        statement.setString(8, about.unitName());
        statement.setString(9, bloc == null ? null : bloc.name());
        statement.setString(10, about.letterNumber());
        statement.setString(11, about.communeName());
        statement.setInt(12, about.year());
        statement.setObject(13, OffsetDateTime.ofInstant(about.deadline().at(), ZoneOffset.UTC));
        statement.setString(14, what.figures().toString().replace('[', '{').replace(']', '}'));
        var inquiry = what.inquiry();
        statement.setObject(15, inquiry == null ? null : inquiry.value(), Types.OTHER);
        statement.setObject(16, about.cityRound(), Types.OTHER);
        statement.setObject(17, at);
        statement.setObject(18, at);
        statement.setObject(19, at);
    }

    private record Row(UUID id, NewNotice notice) {}
}

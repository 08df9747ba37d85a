package vn.hientai.cityround;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.cityround.CityBoard.BoardFilter;
import vn.hientai.cityround.CityBoardRow.Progress;
import vn.hientai.cityround.CityBoardRow.Timeliness;
import vn.hientai.demand.CallId;
import vn.hientai.demand.RoundId;
import vn.hientai.organisation.UnitDetails;
import vn.hientai.organisation.UnitId;
import vn.hientai.organisation.UnitQueries;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.Scope;
import vn.hientai.shared.SignedInOnly;

/** Reads how every expected unit of a round stands, for who oversees the city. */
@Service
@Transactional(readOnly = true)
@SignedInOnly
public class CityBoardQueries {

    private final CityRoundQueries rounds;
    private final UnitQueries units;
    private final JdbcClient jdbc;

    CityBoardQueries(CityRoundQueries rounds, UnitQueries units, JdbcClient jdbc) {
        this.rounds = rounds;
        this.units = units;
        this.jdbc = jdbc;
    }

    /** The board of a published round. */
    public CityBoard board(RoundId id, BoardFilter filter, Scope scope) {
        return CityBoard.of(rows(id, scope), filter);
    }

    /** The communes of a published round, departments left out, each with its deadline in force. */
    public List<CityBoardRow> communes(RoundId id, Scope scope) {
        return rows(id, scope).stream().filter(row -> !row.isDepartment()).toList();
    }

    private List<CityBoardRow> rows(RoundId id, Scope scope) {
        var now = rounds.overseen(id, scope).now();
        var stages = jdbc.sql("""
                        select e.unit_id, coalesce(e.deadline, r.commune_deadline) as deadline,
                               e.deadline is not null as extended, c.id as call_id, c.status, c.deadline as unit_deadline,
                               c.revoked_at, s.state, s.id as consolidation,
                               (select min(d.sent_at) from dispatch d where d.consolidation_id = s.id) as sent_at,
                               coalesce(a.units, 0) as units, coalesce(a.answered, 0) as answered,
                               coalesce(v.lines, 0) as lines, coalesce(v.decided, 0) as decided,
                               a.last_window
                        from city_round r
                        join city_round_unit e on e.city_round_id = r.id
                        join unit u on u.id = e.unit_id
                        left join lateral (
                            select * from demand_call c
                            where c.round_id = r.round_id and c.commune_id = e.unit_id
                            order by c.sequence desc
                            limit 1) c on true
                        left join lateral (
                            select count(*) as units, count(p.standing_snapshot_id) as answered,
                                   max(greatest(p.deadline, p.returned_until)) as last_window
                            from proposal p where p.call_id = c.id) a on true
                        left join consolidation s on s.call_id = c.id
                        left join (select call_id, count(*) as lines, count(*) filter (where decision > 0) as decided
                                   from reviewed_line where round_id = :id group by call_id) v on v.call_id = c.id
                        where r.id = :id
                        order by u.type = 'DEPARTMENT', u.name collate "vi-x-icu", u.code
                        """)
                .param("id", id.value())
                .query((row, index) -> stage(row, now))
                .list();
        Map<UnitId, UnitDetails> named = units
                .byIds(stages.stream().map(Stage::unit).toList())
                .stream()
                .collect(Collectors.toMap(UnitDetails::id, Function.identity()));
        return stages.stream()
                .map(stage -> stage.row(Objects.requireNonNull(named.get(stage.unit()))))
                .toList();
    }

    private static Stage stage(ResultSet row, Instant now) throws SQLException {
        var call = row.getObject("call_id", UUID.class);
        var published = "PUBLISHED".equals(row.getString("status"));
        var unitDeadline = instant(row, "unit_deadline");
        var deadline =
                new Deadline(row.getObject("deadline", OffsetDateTime.class).toInstant());
        var sentAt = instant(row, "sent_at");
        return new Stage(
                new UnitId(row.getObject("unit_id", UUID.class)),
                stageOf(row, now),
                deadline,
                row.getBoolean("extended"),
                call == null || !published ? null : new CallId(call),
                unitDeadline == null || !published ? null : new Deadline(unitDeadline),
                sentAt,
                sentAt == null ? null : row.getObject("consolidation", UUID.class),
                Timeliness.of(deadline, sentAt, now),
                new Progress(row.getInt("units"), row.getInt("answered"), row.getInt("lines"), row.getInt("decided")));
    }

    private static CommuneStage stageOf(ResultSet row, Instant now) throws SQLException {
        var lastWindow = instant(row, "last_window");
        if (row.getString("status") == null) {
            return CommuneStage.NOT_OPENED;
        }
        if (lastWindow == null) {
            return CommuneStage.DRAFTING;
        }
        return instant(row, "revoked_at") == null
                ? CommuneStage.collecting(new Deadline(lastWindow), row.getString("state"), now)
                : CommuneStage.REVOKED;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var instant = row.getObject(column, OffsetDateTime.class);
        return instant == null ? null : instant.toInstant();
    }

    private record Stage(
            UnitId unit,
            CommuneStage stage,
            Deadline deadline,
            boolean extended,
            @Nullable CallId call,
            @Nullable Deadline unitDeadline,
            @Nullable Instant sentAt,
            @Nullable UUID consolidation,
            Timeliness timeliness,
            Progress progress) {

        CityBoardRow row(UnitDetails named) {
            return new CityBoardRow(
                    named, stage, deadline, extended, call, unitDeadline, sentAt, consolidation, timeliness, progress);
        }
    }
}

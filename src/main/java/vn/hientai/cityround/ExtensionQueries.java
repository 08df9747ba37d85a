package vn.hientai.cityround;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.cityround.ExtensionDetails.ExtendedCommune;
import vn.hientai.demand.RoundId;
import vn.hientai.organisation.UnitDetails;
import vn.hientai.organisation.UnitId;
import vn.hientai.organisation.UnitQueries;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.Scope;
import vn.hientai.shared.SignedInOnly;

/** Reads the extensions of a round's deadline, for who oversees the city. */
@Service
@Transactional(readOnly = true)
@SignedInOnly
public class ExtensionQueries {

    private final CityRoundQueries rounds;
    private final UnitQueries units;
    private final JdbcClient jdbc;

    ExtensionQueries(CityRoundQueries rounds, UnitQueries units, JdbcClient jdbc) {
        this.rounds = rounds;
        this.units = units;
        this.jdbc = jdbc;
    }

    /** All of a round, the newest first. */
    public List<ExtensionDetails> all(RoundId id, Scope scope) {
        rounds.overseen(id, scope);
        return read(id, null);
    }

    /** One of a round. */
    public ExtensionDetails details(RoundId id, int number, Scope scope) {
        rounds.overseen(id, scope);
        return read(id, number).stream().findFirst().orElseThrow(() -> new NotFound(id + "/" + number));
    }

    private List<ExtensionDetails> read(RoundId id, @Nullable Integer number) {
        var communes = communes(id);
        return jdbc.sql("""
                        select x.*, d.confirmed, d.note, d.decided_at, d.decider_name, d.number is not null as decided
                        from city_extension x
                        left join city_extension_decision d on (d.city_round_id, d.number) = (x.city_round_id, x.number)
                        where x.city_round_id = :round and (:number::integer is null or x.number = :number)
                        order by x.number desc
                        limit 100
                        """)
                .param("round", id.value())
                .param("number", number)
                .query((row, index) -> details(row, communes.getOrDefault(row.getInt("number"), List.of())))
                .list();
    }

    /** By number of the extension, in Vietnamese order. */
    private Map<Integer, List<ExtendedCommune>> communes(RoundId id) {
        var rows = jdbc.sql("""
                        select x.number, x.unit_id, x.deadline_before
                        from city_extension_unit x join unit u on u.id = x.unit_id
                        where x.city_round_id = :round
                        order by u.name collate "vi-x-icu", u.code
                        """)
                .param("round", id.value())
                .query((row, index) -> Map.entry(
                        row.getInt("number"),
                        new ExtendedCommune(
                                new UnitId(row.getObject("unit_id", UUID.class)),
                                "",
                                deadline(row, "deadline_before"))))
                .list();
        var names = units
                .byIds(rows.stream().map(row -> row.getValue().id()).distinct().toList())
                .stream()
                .collect(Collectors.toMap(UnitDetails::id, UnitDetails::fullName));
        return rows.stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.mapping(row -> named(row.getValue(), names), Collectors.toList())));
    }

    private static ExtendedCommune named(ExtendedCommune commune, Map<UnitId, String> names) {
        return new ExtendedCommune(commune.id(), names.getOrDefault(commune.id(), ""), commune.before());
    }

    private static ExtensionDetails details(ResultSet row, List<ExtendedCommune> communes) throws SQLException {
        var decidedAt = row.getObject("decided_at", OffsetDateTime.class);
        return new ExtensionDetails(
                row.getInt("number"),
                deadline(row, "deadline"),
                row.getString("document_number"),
                row.getObject("document_day", LocalDate.class),
                row.getString("reason"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                row.getString("proposed_by"),
                row.getString("proposer_name"),
                state(row),
                row.getString("note"),
                decidedAt == null ? null : decidedAt.toInstant(),
                row.getString("decider_name"),
                communes);
    }

    private static ExtensionState state(ResultSet row) throws SQLException {
        if (!row.getBoolean("decided")) {
            return ExtensionState.PROPOSED;
        }
        return row.getBoolean("confirmed") ? ExtensionState.CONFIRMED : ExtensionState.REFUSED;
    }

    private static Deadline deadline(ResultSet row, String column) throws SQLException {
        Instant at = row.getObject(column, OffsetDateTime.class).toInstant();
        return new Deadline(at);
    }
}

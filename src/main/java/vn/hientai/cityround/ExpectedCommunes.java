package vn.hientai.cityround;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.RoundId;
import vn.hientai.organisation.UnitDetails;
import vn.hientai.organisation.UnitId;
import vn.hientai.organisation.UnitQueries;
import vn.hientai.shared.CalledByModules;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.NotFound;

/**
 * The communes that rounds of the city expect, for modules that tell people about it. Departments are no part of it.
 */
@Service
@Transactional(readOnly = true)
@CalledByModules
public class ExpectedCommunes {

    private static final String DEADLINE = "coalesce(e.deadline, r.commune_deadline)";

    private static final String SELECT = """
            select e.city_round_id, e.unit_id, l.number as city_letter, r.year, %s as deadline
            from city_round_unit e
            join city_round r on r.id = e.city_round_id and r.published_at is not null
            join unit u on u.id = e.unit_id and u.type <> 'DEPARTMENT'
            join legal_document l on l.id = r.letter_id
            """.formatted(DEADLINE);

    /** Neither sent to the city nor taken back. */
    private static final String UNSENT = """
            not exists (select 1 from demand_call c left join consolidation s on s.call_id = c.id
                        where c.round_id = r.round_id and c.commune_id = e.unit_id
                          and (c.revoked_at is not null or s.sent_at is not null))
            """;

    /** Since when the deadline has been in force. */
    private static final String KNOWN_SINCE = """
            coalesce((select max(d.decided_at)
                      from city_extension_unit x
                      join city_extension_decision d on (d.city_round_id, d.number) = (x.city_round_id, x.number)
                      where x.city_round_id = e.city_round_id and x.unit_id = e.unit_id and d.confirmed),
                     r.published_at)
            """;

    private final JdbcClient jdbc;
    private final UnitQueries units;

    ExpectedCommunes(JdbcClient jdbc, UnitQueries units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    /** Every commune of a published round. */
    public List<ExpectedCommune> of(RoundId round) {
        return read(jdbc.sql(SELECT + "where r.id = :round order by u.code").param("round", round.value()));
    }

    /** An extension of the communes' deadline, whether it is decided or not. */
    public ExtensionNews extension(RoundId round, int number) {
        var communes = read(jdbc.sql(SELECT + """
                        where r.id = :round and exists (
                            select 1 from city_extension_unit x
                            where x.city_round_id = r.id and x.unit_id = e.unit_id and x.number = :number)
                        order by u.code
                        """).param("round", round.value()).param("number", number));
        return jdbc.sql("""
                        select x.*, r.city_id, r.year
                        from city_extension x join city_round r on r.id = x.city_round_id
                        where x.city_round_id = :round and x.number = :number
                        """)
                .param("round", round.value())
                .param("number", number)
                .query((row, index) -> new ExtensionNews(
                        round,
                        number,
                        new UnitId(row.getObject("city_id", UUID.class)),
                        row.getInt("year"),
                        row.getString("document_number"),
                        deadline(row),
                        row.getString("proposed_by"),
                        communes))
                .optional()
                .orElseThrow(() -> new NotFound(round + "/" + number));
    }

    /**
     * The deadlines in a stretch of time that communes which sent nothing still have before them, the nearest first.
     */
    public List<Deadline> deadlinesOfUnsent(Instant after, Instant until) {
        return jdbc.sql("""
                        select distinct %1$s as deadline
                        from city_round_unit e
                        join city_round r on r.id = e.city_round_id and r.published_at is not null
                        join unit u on u.id = e.unit_id and u.type <> 'DEPARTMENT'
                        where %1$s > :after and %1$s <= :until and %2$s
                        order by deadline
                        """.formatted(DEADLINE, UNSENT))
                .param("after", after.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query((row, index) -> deadline(row))
                .list();
    }

    /**
     * The communes that have one deadline before them and sent nothing.
     *
     * @param knownBefore leaves out those for which the deadline has been in force only since then
     */
    public List<ExpectedCommune> unsentBefore(Deadline deadline, Instant knownBefore) {
        return read(jdbc.sql(SELECT + "where " + DEADLINE + " = :deadline and " + UNSENT + " and " + KNOWN_SINCE
                        + " < :knownBefore order by r.id, u.code")
                .param("deadline", deadline.at().atOffset(ZoneOffset.UTC))
                .param("knownBefore", knownBefore.atOffset(ZoneOffset.UTC)));
    }

    private List<ExpectedCommune> read(StatementSpec statement) {
        var unnamed = statement
                .query((row, index) -> new ExpectedCommune(
                        new RoundId(row.getObject("city_round_id", UUID.class)),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        "",
                        text(row.getString("city_letter")),
                        row.getInt("year"),
                        deadline(row)))
                .list();
        var names = units
                .byIds(unnamed.stream().map(ExpectedCommune::unit).distinct().toList())
                .stream()
                .collect(Collectors.toMap(UnitDetails::id, UnitDetails::fullName));
        return unnamed.stream()
                .map(commune -> new ExpectedCommune(
                        commune.round(),
                        commune.unit(),
                        names.getOrDefault(commune.unit(), ""),
                        commune.cityLetter(),
                        commune.year(),
                        commune.deadline()))
                .toList();
    }

    private static Deadline deadline(ResultSet row) throws SQLException {
        return new Deadline(row.getObject("deadline", OffsetDateTime.class).toInstant());
    }

    private static String text(@Nullable String number) {
        return number == null ? "" : number;
    }
}

package vn.hientai.cityround;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.cityround.CommunePlace.RevokedCall;
import vn.hientai.demand.CallId;
import vn.hientai.demand.RoundId;
import vn.hientai.organisation.UnitId;
import vn.hientai.organisation.UnitQueries;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.Role;
import vn.hientai.shared.Scope;
import vn.hientai.shared.SignedInOnly;

/** Reads where the reader's own commune stands in a round of the city. */
@Service
@Transactional(readOnly = true)
@SignedInOnly
public class CommunePlaceQueries {

    private static final String SELECT = """
            select e.unit_id, coalesce(e.deadline, r.commune_deadline) as deadline, r.opens_at, l.number as city_letter,
                   c.id as call_id, c.status,
                   (select min(d.sent_at) from consolidation s join dispatch d on d.consolidation_id = s.id
                    where s.call_id = c.id) as sent_at
            from city_round_unit e
            join city_round r on r.id = e.city_round_id and r.published_at is not null
            join legal_document l on l.id = r.letter_id
            join unit u on u.id = e.unit_id
            left join demand_call c on c.round_id = r.round_id and c.commune_id = e.unit_id and c.revoked_at is null
            where r.id = :id and in_scope(u.path, u.bloc, :scope)
            order by u.code
            limit 1
            """;

    private final JdbcClient jdbc;
    private final UnitQueries units;
    private final OfficialTime time;

    CommunePlaceQueries(JdbcClient jdbc, UnitQueries units, OfficialTime time) {
        this.jdbc = jdbc;
        this.units = units;
        this.time = time;
    }

    /** The place of the commune or department the reader works for; none for who oversees them all. */
    public Optional<CommunePlace> of(RoundId id, Scope scope) {
        return place(id, CityVisibility.ofOffices(scope));
    }

    /** The place of the commune the reader coordinates; not found when the round does not expect it. */
    public CommunePlace coordinated(RoundId id, Scope scope) {
        return place(id, scope.as(Role.COMMUNE_COORDINATOR)).orElseThrow(() -> new NotFound(id));
    }

    private Optional<CommunePlace> place(RoundId id, Scope scope) {
        var now = time.now();
        return jdbc.sql(SELECT)
                .param("id", id.value())
                .param("scope", scope.forSql())
                .query((row, index) -> place(id, row, now))
                .optional();
    }

    private CommunePlace place(RoundId id, ResultSet row, Instant now) throws SQLException {
        var call = row.getObject("call_id", UUID.class);
        var sentAt = row.getObject("sent_at", OffsetDateTime.class);
        var unit = new UnitId(row.getObject("unit_id", UUID.class));
        return new CommunePlace(
                units.byIds(List.of(unit)).get(0),
                new Deadline(row.getObject("deadline", OffsetDateTime.class).toInstant()),
                row.getObject("opens_at", OffsetDateTime.class).toInstant(),
                row.getString("city_letter"),
                call == null ? null : new CallId(call),
                "PUBLISHED".equals(row.getString("status")),
                revoked(id, unit),
                sentAt == null ? null : sentAt.toInstant(),
                now);
    }

    /** The calls of the commune that were taken back, each with the document that did it. */
    private List<RevokedCall> revoked(RoundId round, UnitId commune) {
        return jdbc.sql("""
                        select c.id, l.number, a.document_number, a.document_date, a.content
                        from demand_call c
                        join legal_document l on l.id = c.letter_id
                        join call_amendment a on a.call_id = c.id and a.kind = 'REVOCATION'
                        where c.round_id = :round and c.commune_id = :commune and c.revoked_at is not null
                        order by c.sequence
                        """)
                .param("round", round.value())
                .param("commune", commune.value())
                .query((row, index) -> new RevokedCall(
                        new CallId(row.getObject("id", UUID.class)),
                        row.getString("number"),
                        row.getString("document_number"),
                        row.getObject("document_date", LocalDate.class),
                        row.getString("content")))
                .list();
    }
}

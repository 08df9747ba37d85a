package vn.hientai.demand;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hientai.organisation.UnitId;
import vn.hientai.shared.Message;
import vn.hientai.shared.RuleViolation;

/**
 * One reporting line: a unit answers one call of a round. A secondary school belongs to its department or to the
 * commune, never to both; and whoever is asked twice for the same policy and year should be asked why.
 */
@Component
class ReportingLines {

    /** How many units a message names; the others are counted. */
    private static final int NAMED = 10;

    private final JdbcClient jdbc;

    ReportingLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Units another published call of the same round addresses already: they forbid the publication. */
    List<Message> takenInTheRound(CallId call) {
        return taken(call, addressees(call));
    }

    private List<Message> taken(CallId call, Collection<UnitId> units) {
        return clashes("call.addressed-in-round", "o.round_id = c.round_id", call, units, null);
    }

    /** Units another round of the same policy and year is still asking: they deserve a second look. */
    List<Message> askedElsewhere(CallId call, Instant now) {
        return clashes(
                "call.addressed-elsewhere",
                "o.round_id <> c.round_id and other.policy_code = own.policy_code and other.year = own.year"
                        + " and o.deadline > :now",
                call,
                addressees(call),
                now);
    }

    /**
     * Refuses what would give a unit a second line in the round. The calls of a round are judged one by one: the
     * round's row is held, after the call's.
     */
    void requireFree(CallId call, Collection<UnitId> units) {
        jdbc.sql("""
                        select r.id
                        from demand_round r
                        join demand_call c on c.round_id = r.id
                        where c.id = :call
                        for no key update of r
                        """).param("call", call.value()).query().singleRow();
        taken(call, units).stream().findFirst().ifPresent(taken -> {
            throw new RuleViolation(taken.code(), taken.getArguments());
        });
    }

    private List<UnitId> addressees(CallId call) {
        return jdbc.sql("select unit_id from call_addressee where call_id = :call")
                .param("call", call.value())
                .query((row, index) -> new UnitId(row.getObject("unit_id", UUID.class)))
                .list();
    }

    private List<Message> clashes(
            String code, String which, CallId call, Collection<UnitId> units, @Nullable Instant now) {
        return jdbc.sql("""
                        with taken as (
                            select o.id, l.number, o.commune_name, p.unit_name,
                                   row_number() over (partition by o.id
                                                      order by p.unit_name collate "vi-x-icu", p.id) as place
                            from demand_call c
                            join demand_round own on own.id = c.round_id
                            join proposal p on p.unit_id = any (:units::uuid[])
                            join demand_call o on o.id = p.call_id and o.id <> c.id and o.revoked_at is null
                            join demand_round other on other.id = o.round_id
                            join legal_document l on l.id = o.letter_id
                            where c.id = :call and %s)
                        select number, commune_name, count(*) as units,
                               string_agg(unit_name, '; ' order by place) filter (where place <= :named)
                                   || case when count(*) > :named then '; …' else '' end as names
                        from taken
                        group by id, number, commune_name
                        order by commune_name collate "vi-x-icu", id
                        """.formatted(which))
                .param("units", units.stream().map(UnitId::toString).toArray(String[]::new))
                .param("named", NAMED)
                .param("call", call.value())
                .param("now", now == null ? null : now.atOffset(ZoneOffset.UTC))
                .query((row, index) -> Message.of(
                        code,
                        row.getInt("units"),
                        row.getString("number"),
                        row.getString("commune_name"),
                        row.getString("names")))
                .list();
    }
}

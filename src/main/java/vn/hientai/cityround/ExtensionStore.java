package vn.hientai.cityround;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hientai.cityround.ExtensionManagement.ProposeExtension;
import vn.hientai.demand.RoundId;
import vn.hientai.organisation.UnitId;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Deadline;

/**
 * Appends extensions and what was decided on them; nothing here changes a row of theirs, and the tables would refuse
 * it.
 */
@Repository
class ExtensionStore {

    private final JdbcClient jdbc;
    private final CurrentUser user;

    ExtensionStore(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    /** The number of the new extension; the round's row is held. */
    int append(RoundId round, ProposeExtension command, Map<UnitId, Deadline> before, Instant now) {
        var number = jdbc.sql("select coalesce(max(number), 0) + 1 from city_extension where city_round_id = :round")
                .param("round", round.value())
                .query(Integer.class)
                .single();
        jdbc.sql("""
                        insert into city_extension (city_round_id, number, deadline, document_number, document_day, reason,
                            proposed_at, proposed_by, proposer_name)
                        values (:round, :number, :deadline, :document, :day, :reason, :now, :by, :name)
                        """)
                .param("round", round.value())
                .param("number", number)
                .param("deadline", command.deadline().at().atOffset(ZoneOffset.UTC))
                .param("document", command.documentNumber())
                .param("day", command.documentDay())
                .param("reason", command.reason())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", user.username())
                .param("name", user.displayName())
                .update();
        before.forEach(
                (unit, deadline) -> jdbc.sql("insert into city_extension_unit values (:round, :number, :unit, :before)")
                        .param("round", round.value())
                        .param("number", number)
                        .param("unit", unit.value())
                        .param("before", deadline.at().atOffset(ZoneOffset.UTC))
                        .update());
        return number;
    }

    void decide(RoundId round, ExtensionDetails extension, boolean confirmed, @Nullable String note, Instant now) {
        jdbc.sql("""
                        insert into city_extension_decision (city_round_id, number, proposed_by, confirmed, note, decided_at,
                            decided_by, decider_name)
                        values (:round, :number, :proposer, :confirmed, :note, :now, :by, :name)
                        """)
                .param("round", round.value())
                .param("number", extension.number())
                .param("proposer", extension.proposedBy())
                .param("confirmed", confirmed)
                .param("note", note)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", user.username())
                .param("name", user.displayName())
                .update();
    }

    /**
     * The deadlines in force of these communes, their places held alone; units the round doesn't expect are missing.
     */
    Map<UnitId, Deadline> hold(RoundId round, Collection<UnitId> communes) {
        return jdbc
                .sql("""
                        select e.unit_id, coalesce(e.deadline, r.commune_deadline) as deadline
                        from city_round_unit e
                        join city_round r on r.id = e.city_round_id
                        join unit u on u.id = e.unit_id
                        where r.id = :round and e.unit_id = any (:units::uuid[]) and u.type <> 'DEPARTMENT'
                        order by e.unit_id
                        for update of e
                        """)
                .param("round", round.value())
                .param("units", ids(communes))
                .query((row, index) -> Map.entry(
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        new Deadline(
                                row.getObject("deadline", OffsetDateTime.class).toInstant())))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void move(RoundId round, Collection<UnitId> communes, Deadline later) {
        jdbc.sql("""
                        update city_round_unit set deadline = :later
                        where city_round_id = :round and unit_id = any (:units::uuid[])
                        """)
                .param("round", round.value())
                .param("units", ids(communes))
                .param("later", later.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Which of these communes wait for a decision already. */
    List<UnitId> waiting(RoundId round, Collection<UnitId> communes) {
        return jdbc.sql("""
                        select u.unit_id
                        from city_extension_unit u
                        left join city_extension_decision d on (d.city_round_id, d.number) = (u.city_round_id, u.number)
                        where u.city_round_id = :round and u.unit_id = any (:units::uuid[]) and d.number is null
                        order by u.unit_id
                        """)
                .param("round", round.value())
                .param("units", ids(communes))
                .query((row, index) -> new UnitId(row.getObject("unit_id", UUID.class)))
                .list();
    }

    private static String[] ids(Collection<UnitId> units) {
        return units.stream().map(UnitId::toString).toArray(String[]::new);
    }
}

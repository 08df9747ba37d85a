package vn.hientai.demand;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hientai.organisation.PlannedChange;
import vn.hientai.organisation.UnitChangeEffects;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.Message;
import vn.hientai.shared.OfficialTime;

/** Tells what {@link UnitSuccession} would do with the calls that address a unit. */
@Component
class ProposalsOfChangingUnits implements UnitChangeEffects {

    private final JdbcClient jdbc;
    private final OfficialTime time;

    ProposalsOfChangingUnits(JdbcClient jdbc, OfficialTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** The newest letters first; the oldest of very many stay untold. */
    @Override
    public List<Message> foreseen(PlannedChange change) {
        var successor = change.successor();
        return jdbc
                .sql("""
                        select l.number, c.status, p.state, p.deadline, p.standing_snapshot_id is not null as stands,
                               (select count(*) from proposal_line line where line.proposal_id = p.id) as lines,
                               heir.id is not null as heir_addressed, heir.standing_snapshot_id is not null as heir_stands
                        from demand_call c
                        join legal_document l on l.id = c.letter_id
                        join call_addressee a on a.call_id = c.id and a.unit_id = :unit
                        left join proposal p on p.call_id = c.id and p.unit_id = :unit
                        left join proposal heir on heir.call_id = c.id and heir.unit_id = :successor
                        where c.revoked_at is null and (c.status = 'DRAFT' or p.deadline > :now and p.state <> 'UNIT_CLOSED')
                        order by c.created_at desc, c.id
                        limit 20
                        """)
                .param("unit", change.unit().value())
                .param("successor", successor == null ? null : successor.value())
                .param("now", time.now().atOffset(ZoneOffset.UTC))
                .query((row, index) -> told(row, change))
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<Message> told(ResultSet row, PlannedChange change) throws SQLException {
        var effect = effect(row, change);
        if (effect == null) {
            return List.of();
        }
        var due = row.getObject("deadline", OffsetDateTime.class);
        return List.of(
                due == null
                        ? Message.of("unit-change.demand." + effect, row.getString("number"))
                        : Message.of(
                                "unit-change.demand." + effect,
                                row.getString("number"),
                                row.getInt("lines"),
                                new Deadline(due.toInstant())));
    }

    private static @Nullable String effect(ResultSet row, PlannedChange change) throws SQLException {
        if (row.getString("status").equals("DRAFT")) {
            return change.kind().ends() ? change.succeeded() ? "draft-replaced" : "draft-left-out" : null;
        }
        if (!change.kind().ends()) {
            return "renamed";
        }
        if (row.getBoolean("stands")) {
            return "stands";
        }
        if (!change.succeeded()) {
            return "ends";
        }
        if (!row.getBoolean("heir_addressed")) {
            return "addressed-instead";
        }
        return row.getBoolean("heir_stands") ? "lines-wait" : "lines-move";
    }
}

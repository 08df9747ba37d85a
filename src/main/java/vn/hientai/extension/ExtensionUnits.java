package vn.hientai.extension;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hientai.demand.ProposalId;
import vn.hientai.demand.UnitDuty;

/** Keeps the units of each extension with the deadline they had; the table refuses to change or remove them. */
@Repository
class ExtensionUnits {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ExtensionUnits(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void append(ExtensionId extension, List<UnitDuty> units) {
        batches.batchUpdate(
                "insert into extension_unit (extension_id, proposal_id, old_deadline) values (?, ?, ?)",
                units,
                200,
                (row, unit) -> {
                    row.setObject(1, extension.value());
                    row.setObject(2, unit.id().value());
                    row.setObject(3, unit.deadline().at().atOffset(ZoneOffset.UTC));
                });
    }

    List<ProposalId> of(ExtensionId extension) {
        return jdbc.sql("select proposal_id from extension_unit where extension_id = :id order by proposal_id")
                .param("id", extension.value())
                .query((row, index) -> new ProposalId(row.getObject("proposal_id", UUID.class)))
                .list();
    }

    /** Names of units that have another deadline now than when it was proposed. */
    List<String> moved(ExtensionId extension) {
        return jdbc.sql("""
                        select p.unit_name from extension_unit x join proposal p on p.id = x.proposal_id
                        where x.extension_id = :id and p.deadline <> x.old_deadline
                        order by p.unit_name collate "vi-x-icu"
                        """).param("id", extension.value()).query(String.class).list();
    }

    /** Names of units for which an extension waits for a leader. */
    List<String> waiting(List<UnitDuty> units, Instant now) {
        return jdbc.sql("""
                        select distinct p.unit_name collate "vi-x-icu" as name
                        from extension_unit x
                        join extension e on e.id = x.extension_id and e.state = 'PROPOSED' and e.deadline > :now
                        join proposal p on p.id = x.proposal_id
                        where x.proposal_id = any (:units)
                        order by name
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("units", units.stream().map(unit -> unit.id().value()).toArray(UUID[]::new))
                .query(String.class)
                .list();
    }
}

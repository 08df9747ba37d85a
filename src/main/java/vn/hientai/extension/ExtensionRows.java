package vn.hientai.extension;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.hientai.demand.CallId;
import vn.hientai.extension.ExtensionSummary.Ending;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.Role;
import vn.hientai.shared.Scope;

/** Which extensions a reader knows of, and how their rows are read. */
final class ExtensionRows {

    /**
     * Unit {@code x} of extension {@code e}: for who serves or inspects the unit, always; for the unit itself, once it
     * was confirmed.
     */
    private static final String SEEN_UNITS = """
            from extension_unit x
            join proposal p on p.id = x.proposal_id
            join unit u on u.id = p.unit_id
            where x.extension_id = e.id
              and (in_scope(u.path, u.bloc, :readers)
                   or e.state = 'CONFIRMED' and in_scope(u.path, u.bloc, :units))
            """;

    /** Extensions {@code e} with at least one unit the reader knows of; a condition follows. */
    static final String SELECT = """
            select e.*, seen.units, seen.first_unit, seen.earliest
            from extension e
            join lateral (
                select count(*) as units, min(p.unit_name collate "vi-x-icu") as first_unit,
                       min(x.old_deadline) as earliest
                %s) seen on seen.units > 0
            """.formatted(SEEN_UNITS);

    static final String UNITS = "select x.proposal_id, x.old_deadline from extension e join lateral (select x.* "
            + SEEN_UNITS + ") x on true where e.id = :id";

    static final String STATISTICS = """
            select count(distinct e.id) filter (where e.state = 'CONFIRMED') as confirmed,
                   count(distinct x.proposal_id) filter (where e.state = 'CONFIRMED') as units,
                   count(distinct e.id) filter (where e.state = 'PROPOSED') as waiting
            from extension e
            join lateral (select x.* %s) x on true
            where e.call_id = :call
            """.formatted(SEEN_UNITS);

    private ExtensionRows() {}

    static StatementSpec bind(StatementSpec statement, Scope scope) {
        return statement
                .param(
                        "readers",
                        scope.as(Role.COMMUNE_COORDINATOR, Role.PARTY_COORDINATOR, Role.COMMUNE_LEADER, Role.AUDITOR)
                                .forSql())
                .param("units", scope.as(Role.UNIT_OFFICER, Role.UNIT_HEAD).forSql());
    }

    static ExtensionSummary summary(ResultSet row, Instant now) throws SQLException {
        return new ExtensionSummary(
                new ExtensionId(row.getObject("id", UUID.class)),
                new CallId(row.getObject("call_id", UUID.class)),
                row.getLong("version"),
                ExtensionState.valueOf(row.getString("state")),
                deadline(row, "deadline"),
                row.getBoolean("everybody"),
                row.getString("reason"),
                row.getInt("units"),
                row.getString("first_unit"),
                deadline(row, "earliest"),
                instant(row, "proposed_at"),
                row.getString("proposed_by"),
                row.getString("proposer_name"),
                ending(row),
                now);
    }

    static Deadline deadline(ResultSet row, String column) throws SQLException {
        return new Deadline(instant(row, column));
    }

    private static @Nullable Ending ending(ResultSet row) throws SQLException {
        var decider = row.getString("decider_name");
        return decider == null
                ? null
                : new Ending(
                        instant(row, "decided_at"),
                        decider,
                        row.getString("document_number"),
                        row.getObject("documented_on", LocalDate.class),
                        row.getString("decline_reason"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}

package vn.hientai.consolidation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hientai.consolidation.ConsolidationDetails.ConfirmationReceipt;
import vn.hientai.demand.CallDetails;
import vn.hientai.demand.CallId;
import vn.hientai.document.FileId;

/** Reads where a consolidation and its units stand. Who may see the call was checked before. */
@Component
class StateRows {

    private final JdbcClient jdbc;
    private final ReturnRows returns;

    StateRows(JdbcClient jdbc, ReturnRows returns) {
        this.jdbc = jdbc;
        this.returns = returns;
    }

    ConsolidationDetails details(CallDetails call) {
        return jdbc.sql("""
                        select c.*, f.number, f.sha256, f.confirmed_at, f.confirmer_name,
                               exists (select 1 from city_return r where r.consolidation_id = c.id) as was_returned
                        from consolidation c
                        left join confirmation f on f.consolidation_id = c.id and f.number = c.confirmations
                        where c.call_id = :call
                        """)
                .param("call", call.id().value())
                .query((row, index) -> details(call, row))
                .optional()
                .orElseGet(() -> new ConsolidationDetails(call, ConsolidationState.OPEN, 0, null, null, null));
    }

    UnitCounts units(CallDetails call) {
        var counts = new HashMap<String, Integer>();
        jdbc.sql("""
                        select %s as standing, count(*) as units
                        from proposal p
                        join demand_call c on c.id = p.call_id
                        left join snapshot s on s.id = p.standing_snapshot_id
                        where p.call_id = :call
                        group by 1
                        """.formatted(UnitCounts.SQL))
                .param("call", call.id().value())
                .param("now", call.now().atOffset(ZoneOffset.UTC))
                .query(row -> {
                    counts.put(row.getString("standing"), row.getInt("units"));
                });
        return UnitCounts.of(counts);
    }

    /** Whether a person sent something that counts, or set a figure of it: such a person does not approve it. */
    boolean isWorkOf(String username, CallId call) {
        return jdbc.sql("""
                        select exists (select 1
                                       from proposal p
                                       join snapshot s on s.id = p.standing_snapshot_id
                                       left join agreed_figure f on f.snapshot_id = s.id and f.agreed_by = :user
                                       where p.call_id = :call and (s.sent_by = :user or f.number is not null))
                        """)
                .param("call", call.value())
                .param("user", username)
                .query(Boolean.class)
                .single();
    }

    private ConsolidationDetails details(CallDetails call, ResultSet row) throws SQLException {
        return new ConsolidationDetails(
                call,
                ConsolidationState.valueOf(row.getString("state")),
                row.getLong("version"),
                confirmation(row),
                dispatch(row),
                row.getBoolean("was_returned") ? returns.last(id(row)) : null);
    }

    private static ConsolidationId id(ResultSet row) throws SQLException {
        return new ConsolidationId(row.getObject("id", UUID.class));
    }

    private static @Nullable ConfirmationReceipt confirmation(ResultSet row) throws SQLException {
        var confirmedAt = row.getObject("confirmed_at", OffsetDateTime.class);
        return confirmedAt == null
                ? null
                : new ConfirmationReceipt(
                        row.getInt("number"),
                        row.getString("sha256"),
                        confirmedAt.toInstant(),
                        row.getString("confirmer_name"));
    }

    private static @Nullable DispatchRecord dispatch(ResultSet row) throws SQLException {
        var file = row.getObject("signed_file_id", UUID.class);
        return file == null
                ? null
                : new DispatchRecord(
                        row.getString("dispatch_number"),
                        row.getObject("dispatched_on", LocalDate.class),
                        row.getString("signer"),
                        new FileId(file));
    }
}

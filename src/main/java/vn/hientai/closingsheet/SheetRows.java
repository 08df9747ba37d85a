package vn.hientai.closingsheet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hientai.closingsheet.SheetUnit.Answer;
import vn.hientai.demand.CallDetails;
import vn.hientai.demand.CallId;
import vn.hientai.shared.Bloc;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.Message;

/** Reads how the units of a call stand. Who may see the call was checked before. */
@Component
class SheetRows {

    private static final String UNITS = """
            select p.id, p.unit_code, p.unit_name, p.bloc, p.deadline, p.deadline_number,
                   case when p.bloc = 'PARTY' and c.handover_deadline is not null and c.handed_over_at is null
                             then 'NOT_HANDED_OVER'
                        when s.id is not null then s.kind
                        when p.deadline <= :now then 'DEEMED_NIL'
                        else 'WAITING' end as outcome,
                   s.reference, s.sent_at, s.arrived_at, s.signed_number,
                   exists (select 1 from proposal_return r where r.snapshot_id = s.id) as returned,
                   (select string_agg(d.document_number, ', ' order by d.number) from unit_deadline d
                    where d.proposal_id = p.id and d.cause = 'EXTENSION') as extension,
                   case when s.id is null then
                        (select count(*) from proposal_line l where l.proposal_id = p.id) else 0 end as kept_lines
            from proposal p
            join demand_call c on c.id = p.call_id
            left join snapshot s on s.id = p.standing_snapshot_id
            where p.call_id = :call
            order by p.bloc, p.unit_name collate "vi-x-icu", p.unit_code collate "C"
            """;

    private final JdbcClient jdbc;

    SheetRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every addressed unit as it stands now. */
    List<SheetUnit> units(CallDetails call) {
        return jdbc.sql(UNITS)
                .param("call", call.id().value())
                .param("now", call.now().atOffset(ZoneOffset.UTC))
                .query((row, index) -> unit(row))
                .list();
    }

    /** The units that can still write, with until when. */
    List<Message> writers(CallDetails call) {
        return jdbc.sql("""
                        select p.unit_name, greatest(p.deadline, p.returned_until) as until
                        from proposal p
                        where p.call_id = :call and greatest(p.deadline, p.returned_until) > :now
                        order by p.bloc, p.unit_name collate "vi-x-icu", p.id
                        """)
                .param("call", call.id().value())
                .param("now", call.now().atOffset(ZoneOffset.UTC))
                .query((row, index) ->
                        Message.of("sheet.writer", row.getString("unit_name"), new Deadline(instant(row, "until"))))
                .list();
    }

    /** The confirmations of a call's sheet, the latest first. */
    List<SheetSeal> seals(CallId call) {
        return jdbc.sql("select * from closing_sheet where call_id = :call order by number desc")
                .param("call", call.value())
                .query((row, index) -> new SheetSeal(
                        row.getInt("number"),
                        row.getString("sha256"),
                        instant(row, "confirmed_at"),
                        row.getString("confirmer_name")))
                .list();
    }

    /** What was confirmed under a number. */
    SheetContent sealed(CallId call, int number) {
        return jdbc.sql("select content from closing_sheet where call_id = :call and number = :number")
                .param("call", call.value())
                .param("number", number)
                .query((row, index) -> SheetContent.parse(row.getString("content")))
                .single();
    }

    private static SheetUnit unit(ResultSet row) throws SQLException {
        var outcome = SheetOutcome.valueOf(row.getString("outcome"));
        var known = outcome != SheetOutcome.NOT_HANDED_OVER;
        return new SheetUnit(
                row.getString("id"),
                row.getString("unit_code"),
                row.getString("unit_name"),
                Bloc.valueOf(row.getString("bloc")),
                outcome,
                known && row.getString("reference") != null ? answer(row) : null,
                known ? row.getInt("kept_lines") : 0,
                row.getInt("deadline_number"),
                instant(row, "deadline"),
                row.getString("extension"));
    }

    private static Answer answer(ResultSet row) throws SQLException {
        var arrivedAt = row.getObject("arrived_at", OffsetDateTime.class);
        return new Answer(
                row.getString("reference"),
                instant(row, "sent_at"),
                arrivedAt == null ? null : row.getString("signed_number"),
                instantOrNone(arrivedAt),
                row.getBoolean("returned"));
    }

    private static @Nullable Instant instantOrNone(@Nullable OffsetDateTime stamp) {
        return stamp == null ? null : stamp.toInstant();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}

package vn.hientai.branch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hientai.branch.HandoverManagement.HandOver;
import vn.hientai.demand.CallId;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Deadline;

/** Reads what a branch would hand over, and keeps what it handed over for ever; the table refuses any change. */
@Repository
class HandoverStore {

    private final JdbcClient jdbc;
    private final CurrentUser user;

    HandoverStore(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    HandoverContent content(CallId call) {
        return new HandoverContent(jdbc.sql("""
                        select p.unit_code, s.kind, s.number, s.sha256, count(l.line_id) as lines,
                               coalesce(sum(l.quantity_year), 0) as year, coalesce(sum(l.quantity_period), 0) as period
                        from proposal p
                        left join snapshot s on s.id = p.standing_snapshot_id
                        left join snapshot_line l on l.snapshot_id = s.id
                        where p.call_id = :call and p.bloc = 'PARTY'
                        group by p.id, p.unit_code, s.id
                        order by p.unit_code collate "C"
                        """)
                .param("call", call.value())
                .query((row, index) -> new HandoverContent.Unit(
                        row.getString("unit_code"),
                        row.getString("kind"),
                        row.getInt("number"),
                        row.getString("sha256"),
                        row.getInt("lines"),
                        row.getInt("year"),
                        row.getInt("period")))
                .list());
    }

    void append(CallId call, HandOver command, HandoverContent content, Deadline deadline, Instant now) {
        jdbc.sql("""
                        insert into handover (call_id, document_number, note, late_reason, deadline, sent, declared_nil,
                            deemed_nil, lines, quantity_year, quantity_period, content, sha256, handed_at, handed_by,
                            hander_name)
                        values (:call, :number, :note, :late, :deadline, :sent, :nil, :silent, :lines, :year, :period,
                            :content, :sha256, :now, :by, :name)
                        """)
                .param("call", call.value())
                .param("number", command.documentNumber())
                .param("note", command.note())
                .param("late", command.lateReason())
                .param("deadline", deadline.at().atOffset(ZoneOffset.UTC))
                .param("sent", content.sent())
                .param("nil", content.declaredNil())
                .param("silent", content.deemedNil())
                .param("lines", content.lines())
                .param("year", content.quantityYear())
                .param("period", content.quantityPeriod())
                .param("content", content.text())
                .param("sha256", content.sha256())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", user.username())
                .param("name", user.displayName())
                .update();
    }

    Optional<HandoverReceipt> receipt(CallId call) {
        return jdbc.sql("select * from handover where call_id = :call")
                .param("call", call.value())
                .query((row, index) -> receipt(row))
                .optional();
    }

    private static HandoverReceipt receipt(ResultSet row) throws SQLException {
        return new HandoverReceipt(
                row.getString("document_number"),
                row.getString("note"),
                row.getString("late_reason"),
                new Deadline(instant(row, "deadline")),
                row.getInt("sent"),
                row.getInt("declared_nil"),
                row.getInt("deemed_nil"),
                row.getInt("lines"),
                row.getInt("quantity_year"),
                row.getInt("quantity_period"),
                row.getString("sha256"),
                instant(row, "handed_at"),
                row.getString("hander_name"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}

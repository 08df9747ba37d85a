package vn.hientai.consolidation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hientai.demand.LineId;
import vn.hientai.shared.Deadline;

/** Reads what the city gave back. Who may see the consolidation was checked before. */
@Component
class ReturnRows {

    private final JdbcClient jdbc;

    ReturnRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest; there is one. */
    CityReturn last(ConsolidationId id) {
        return all(id).get(0);
    }

    /** Every return, the latest first. */
    List<CityReturn> all(ConsolidationId id) {
        return jdbc.sql("select * from city_return where consolidation_id = :id order by number desc")
                .param("id", id.value())
                .query((row, index) -> cityReturn(id, row))
                .list();
    }

    private CityReturn cityReturn(ConsolidationId id, ResultSet row) throws SQLException {
        var number = row.getInt("number");
        return new CityReturn(
                number,
                row.getInt("dispatch"),
                row.getString("reason"),
                new Deadline(row.getObject("due_at", OffsetDateTime.class).toInstant()),
                row.getObject("returned_at", OffsetDateTime.class).toInstant(),
                row.getString("returner_name"),
                comments(id, number));
    }

    private List<CityReturn.Comment> comments(ConsolidationId id, int number) {
        return jdbc.sql("""
                        select l.line_id, p.unit_name, s.major, l.comment
                        from city_return_line l
                        join snapshot_line s on s.snapshot_id = l.snapshot_id and s.line_id = l.line_id
                        join snapshot n on n.id = l.snapshot_id
                        join proposal p on p.id = n.proposal_id
                        where l.consolidation_id = :id and l.number = :number
                        order by p.unit_name collate "vi-x-icu", s.position, l.line_id
                        """)
                .param("id", id.value())
                .param("number", number)
                .query((row, index) -> new CityReturn.Comment(
                        new LineId(row.getObject("line_id", UUID.class)),
                        row.getString("unit_name"),
                        row.getString("major"),
                        row.getString("comment")))
                .list();
    }
}

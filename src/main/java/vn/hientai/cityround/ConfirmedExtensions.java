package vn.hientai.cityround;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.CommuneExtensions;
import vn.hientai.demand.RoundId;
import vn.hientai.organisation.UnitId;
import vn.hientai.shared.Deadline;

/** Tells the pages of a commune's call by which documents the city gave it more time. */
@Component
@Transactional(readOnly = true)
class ConfirmedExtensions implements CommuneExtensions {

    private final JdbcClient jdbc;

    ConfirmedExtensions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<CommuneExtension> of(RoundId round, UnitId commune) {
        return jdbc.sql("""
                        select x.document_number, x.document_day, x.reason, u.deadline_before, x.deadline
                        from city_extension_unit u
                        join city_extension x on (x.city_round_id, x.number) = (u.city_round_id, u.number)
                        join city_extension_decision d on (d.city_round_id, d.number) = (u.city_round_id, u.number)
                        where u.city_round_id = :round and u.unit_id = :commune and d.confirmed
                        order by d.decided_at, x.number
                        """)
                .param("round", round.value())
                .param("commune", commune.value())
                .query((row, index) -> new CommuneExtension(
                        row.getString("document_number"),
                        row.getObject("document_day", LocalDate.class),
                        row.getString("reason"),
                        deadline(row, "deadline_before"),
                        deadline(row, "deadline")))
                .list();
    }

    private static Deadline deadline(ResultSet row, String column) throws SQLException {
        return new Deadline(row.getObject(column, OffsetDateTime.class).toInstant());
    }
}

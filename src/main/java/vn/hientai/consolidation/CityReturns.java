package vn.hientai.consolidation;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.organisation.UnitId;
import vn.hientai.shared.CalledByModules;
import vn.hientai.shared.Deadline;

/** What the city gave back, for modules that tell people about it. */
@Service
@Transactional(readOnly = true)
@CalledByModules
public class CityReturns {

    private final JdbcClient jdbc;

    CityReturns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public ReturnNews of(ConsolidationReturned event) {
        return jdbc.sql("""
                        select c.commune_id, c.commune_name, coalesce(l.number, '') as letter_number, r.year, b.due_at
                        from city_return b
                        join consolidation s on s.id = b.consolidation_id
                        join demand_call c on c.id = s.call_id
                        join demand_round r on r.id = c.round_id
                        join legal_document l on l.id = c.letter_id
                        where c.id = :call and b.number = :number
                        """)
                .param("call", event.call().value())
                .param("number", event.number())
                .query((row, index) -> new ReturnNews(
                        event.call(),
                        event.number(),
                        new UnitId(row.getObject("commune_id", UUID.class)),
                        row.getString("commune_name"),
                        row.getString("letter_number"),
                        row.getInt("year"),
                        new Deadline(
                                row.getObject("due_at", OffsetDateTime.class).toInstant())))
                .single();
    }
}

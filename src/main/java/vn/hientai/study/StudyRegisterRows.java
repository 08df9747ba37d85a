package vn.hientai.study;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hientai.demand.CallId;
import vn.hientai.demand.ProposalId;
import vn.hientai.shared.Bloc;
import vn.hientai.shared.Scope;
import vn.hientai.shared.SearchKey;
import vn.hientai.study.StudyRegisterQueries.RegisterFilter;

/** Reads the units of a call with what each recorded last. */
@Component
class StudyRegisterRows {

    private static final String UNITS = """
            from proposal p
            join unit u on u.id = p.unit_id
            left join lateral (select * from study_entry e where e.proposal_id = p.id order by e.number desc limit 1) s on true
            where p.call_id = :call and in_scope(u.path, u.bloc, :readers)
            """;

    private final JdbcClient jdbc;

    StudyRegisterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    StudyTotals totals(CallId call, Scope readers) {
        return jdbc.sql("""
                        select count(*) as units, count(s.number) as recorded,
                               coalesce(sum(s.attended), 0) as attended, coalesce(sum(s.heads), 0) as heads
                        """ + UNITS)
                .param("call", call.value())
                .param("readers", readers.forSql())
                .query((row, index) -> new StudyTotals(
                        row.getInt("units"), row.getInt("recorded"), row.getInt("attended"), row.getInt("heads")))
                .single();
    }

    List<StudyRow> rows(CallId call, RegisterFilter filter, long offset, int limit, Scope readers) {
        return jdbc.sql("""
                        select p.id, p.unit_code, p.unit_name, p.bloc, u.contact_name, u.contact_phone, s.*
                        """ + UNITS + """
                          and (cast(:status as text) is null or (:status = 'RECORDED') = (s.number is not null))
                          and p.search_key like :text
                        order by p.bloc, p.unit_name collate "vi-x-icu", p.id
                        limit :limit offset :offset
                        """)
                .param("call", call.value())
                .param("readers", readers.forSql())
                .param(
                        "status",
                        filter.status() == null ? null : filter.status().name())
                .param("text", SearchKey.of(filter.text()).containsPattern())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, index) -> row(row))
                .list();
    }

    private static StudyRow row(ResultSet row) throws SQLException {
        return new StudyRow(
                new ProposalId(row.getObject("id", UUID.class)),
                row.getString("unit_code"),
                row.getString("unit_name"),
                Bloc.valueOf(row.getString("bloc")),
                row.getString("contact_name"),
                row.getString("contact_phone"),
                row.getInt("number") == 0 ? null : StudyStore.entry(row));
    }
}

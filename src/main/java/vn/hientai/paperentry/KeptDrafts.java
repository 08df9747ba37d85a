package vn.hientai.paperentry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hientai.demand.LineContent;
import vn.hientai.demand.LineDetails;
import vn.hientai.demand.LineId;
import vn.hientai.demand.PostKind;

/** Keeps what a unit's unsent draft said before it gives way to the lines of a paper. */
@Repository
class KeptDrafts {

    private static final String CELLS = "position, field_code, major, further_majors, institutions, requirements,"
            + " category_code, post, post_kind, quantity_year, quantity_period, note";

    private final JdbcClient jdbc;

    KeptDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Copies the lines that no snapshot has; the call is held alone, so nobody writes meanwhile. */
    void keep(PaperEntry entry) {
        jdbc.sql("""
                        insert into kept_draft_line (paper_id, line_id, %1$s)
                        select :paper, l.id, %2$s
                        from proposal_line l
                        join proposal p on p.id = l.proposal_id
                        where p.id = :proposal and p.state in ('DRAFT', 'RETURNED')
                        """.formatted(CELLS, "l." + CELLS.replace(", ", ", l.")))
                .param("paper", entry.id().value())
                .param("proposal", entry.proposalId().value())
                .update();
    }

    /** What was kept for a paper. */
    List<LineDetails> of(UUID paper) {
        return jdbc.sql("select * from kept_draft_line where paper_id = :paper order by position, line_id")
                .param("paper", paper)
                .query((row, index) -> line(row, "line_id", 0))
                .list();
    }

    static LineDetails line(ResultSet row, String id, long version) throws SQLException {
        return new LineDetails(
                new LineId(row.getObject(id, UUID.class)),
                row.getInt("position"),
                version,
                new LineContent(
                        row.getString("field_code"),
                        row.getString("major"),
                        row.getString("further_majors"),
                        row.getString("institutions"),
                        row.getString("requirements"),
                        row.getString("category_code"),
                        row.getString("post"),
                        PostKind.valueOf(row.getString("post_kind")),
                        row.getInt("quantity_year"),
                        row.getInt("quantity_period"),
                        row.getString("note")));
    }
}

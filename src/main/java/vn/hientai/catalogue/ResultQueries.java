package vn.hientai.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.ProposalDetails;
import vn.hientai.demand.ProposalId;
import vn.hientai.demand.ProposalQueries;
import vn.hientai.shared.Scope;
import vn.hientai.shared.SignedInOnly;

/**
 * Reads what became of a unit's lines, for whoever may read its proposal. What the city decides shows once published.
 */
@Service
@Transactional(readOnly = true)
@SignedInOnly
public class ResultQueries {

    private final ProposalQueries proposals;
    private final JdbcClient jdbc;

    ResultQueries(ProposalQueries proposals, JdbcClient jdbc) {
        this.proposals = proposals;
        this.jdbc = jdbc;
    }

    /** The lines that stand, in the order of the proposal. */
    public ProposalResult of(ProposalId id, Scope scope) {
        var proposal = proposals.details(id, scope);
        var lines = jdbc.sql("""
                        select l.major, l.post, l.quantity_year, l.quantity_period, l.agreed_year, l.agreed_period, l.reason,
                               e.id as entry, e.quantity_year as approved_year, e.quantity_period as approved_period,
                               e.reason as approved_reason, e.document_number, e.document_day
                        from consolidated_line l
                        left join catalogue_entry e on e.snapshot_id = l.snapshot_id and e.line_id = l.line_id
                        where l.proposal_id = :id
                        order by l.position, l.line_id
                        """)
                .param("id", id.value())
                .query((row, index) -> line(row))
                .list();
        return new ProposalResult(proposal, lines);
    }

    private static LineResult line(ResultSet row) throws SQLException {
        var entry = row.getObject("entry", UUID.class);
        return new LineResult(
                entry == null ? null : new CatalogueLineId(entry),
                row.getString("major"),
                row.getString("post"),
                row.getInt("quantity_year"),
                row.getInt("quantity_period"),
                row.getInt("agreed_year"),
                row.getInt("agreed_period"),
                row.getString("reason"),
                row.getObject("approved_year", Integer.class),
                row.getObject("approved_period", Integer.class),
                row.getString("approved_reason"),
                row.getString("document_number"),
                row.getObject("document_day", LocalDate.class));
    }

    /** A proposal and what became of its lines. */
    public record ProposalResult(ProposalDetails proposal, List<LineResult> lines) {

        public ProposalResult {
            lines = List.copyOf(lines);
        }

        public boolean isPublished() {
            return lines.stream().anyMatch(LineResult::isApproved);
        }
    }
}

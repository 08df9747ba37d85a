package vn.hientai.consolidation;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.FigureChanges;
import vn.hientai.demand.LineId;
import vn.hientai.demand.ProposalId;
import vn.hientai.demand.ProposalQueries;
import vn.hientai.shared.Scope;

/** Tells a unit, and who serves it, which of its figures the commune changed and why. */
@Component
@Transactional(readOnly = true)
class AgreedFigures implements FigureChanges {

    private final ProposalQueries proposals;
    private final JdbcClient jdbc;

    AgreedFigures(ProposalQueries proposals, JdbcClient jdbc) {
        this.proposals = proposals;
        this.jdbc = jdbc;
    }

    @Override
    public List<FigureChange> of(ProposalId proposal, Scope scope) {
        proposals.details(proposal, scope);
        return jdbc.sql("""
                        select * from consolidated_line
                        where proposal_id = :proposal
                          and (agreed_year, agreed_period) <> (quantity_year, quantity_period)
                        order by position, line_id
                        """)
                .param("proposal", proposal.value())
                .query((row, index) -> new FigureChange(
                        new LineId(row.getObject("line_id", UUID.class)),
                        row.getInt("position"),
                        row.getString("major"),
                        row.getInt("quantity_year"),
                        row.getInt("quantity_period"),
                        row.getInt("agreed_year"),
                        row.getInt("agreed_period"),
                        row.getString("reason"),
                        row.getObject("agreed_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}

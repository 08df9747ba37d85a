package vn.hientai.paperentry;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.PaperNotes;
import vn.hientai.demand.ProposalId;

/** Tells the pages of a proposal what was entered from paper for its unit. */
@Component
@Transactional(readOnly = true)
class ConfirmedPapers implements PaperNotes {

    private final JdbcClient jdbc;
    private final KeptDrafts drafts;

    ConfirmedPapers(JdbcClient jdbc, KeptDrafts drafts) {
        this.jdbc = jdbc;
        this.drafts = drafts;
    }

    @Override
    public List<PaperNote> of(ProposalId proposal) {
        return jdbc.sql("""
                        select * from paper_entry
                        where proposal_id = :proposal and state = 'CONFIRMED'
                        order by snapshot_number desc
                        """)
                .param("proposal", proposal.value())
                .query((row, index) -> {
                    var id = row.getObject("id", UUID.class);
                    return new PaperNote(
                            "/papers/" + id + "/scan",
                            row.getString("arrival_number"),
                            PaperRows.instant(row, "arrived_at"),
                            row.getInt("snapshot_number"),
                            row.getString("enterer_name"),
                            row.getString("decider_name"),
                            PaperRows.instant(row, "decided_at"),
                            drafts.of(id));
                })
                .list();
    }
}

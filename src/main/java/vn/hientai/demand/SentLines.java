package vn.hientai.demand;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.shared.CalledByModules;

/** What one act of sending said, for a module that asked who may read it. */
@Service
@Transactional(readOnly = true)
@CalledByModules
public class SentLines {

    private final JdbcClient jdbc;

    SentLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The lines of a sending; none once its unit took it back. */
    public List<LineDetails> of(ProposalId proposal, int snapshot) {
        return jdbc.sql("""
                        select l.* from snapshot_line l
                        join snapshot s on s.id = l.snapshot_id
                        where s.proposal_id = :proposal and s.number = :number
                          and not exists (select 1 from withdrawal w where w.snapshot_id = s.id)
                        order by l.position, l.line_id
                        """)
                .param("proposal", proposal.value())
                .param("number", snapshot)
                .query((row, index) -> ProposalRows.line(row, 0))
                .list();
    }
}

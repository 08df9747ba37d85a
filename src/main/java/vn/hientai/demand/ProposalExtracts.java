package vn.hientai.demand;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.shared.CalledByModules;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.OfficialTime;

/** What a module reads of a proposal for a reader it has checked by its own rule. */
@Service
@Transactional(readOnly = true)
@CalledByModules
public class ProposalExtracts {

    private final JdbcClient jdbc;
    private final OfficialTime time;

    ProposalExtracts(JdbcClient jdbc, OfficialTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** The proposal as a page shows it, seen from outside its unit. */
    public ProposalDetails details(ProposalId id) {
        var now = time.now();
        return jdbc.sql(ProposalRows.DETAILS.formatted("false", "false", "true"))
                .param("id", id.value())
                .query((row, index) -> ProposalRows.details(row, now))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** The lines of one act of sending; none of a nil declaration. */
    public List<LineDetails> snapshotLines(ProposalId id, int number) {
        return jdbc.sql("""
                        select l.* from snapshot_line l
                        join snapshot s on s.id = l.snapshot_id
                        where s.proposal_id = :id and s.number = :number
                        order by l.position, l.line_id
                        """)
                .param("id", id.value())
                .param("number", number)
                .query((row, index) -> ProposalRows.line(row, 0))
                .list();
    }

    /** One act of sending. */
    public ReceiptDetails receipt(ProposalId id, int number) {
        return jdbc.sql("""
                        select s.*, s.content::json ->> 'unitName' as unit_name, w.withdrawn_at from snapshot s
                        left join withdrawal w on w.snapshot_id = s.id
                        where s.proposal_id = :id and s.number = :number
                        """)
                .param("id", id.value())
                .param("number", number)
                .query((row, index) -> ProposalRows.receipt(row))
                .optional()
                .orElseThrow(() -> new NotFound(id + "/" + number));
    }
}

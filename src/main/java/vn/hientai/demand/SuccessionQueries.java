package vn.hientai.demand;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.Succession.Passed;
import vn.hientai.shared.Scope;
import vn.hientai.shared.SignedInOnly;

/** Reads what a proposal took over from a unit that is no more, or who took it over. */
@Service
@Transactional(readOnly = true)
@SignedInOnly
public class SuccessionQueries {

    /** Lines in the draft of proposal {@code p} that its standing snapshot does not have. */
    static final String WAITING = """
            (select count(*) from proposal_line l
             where l.proposal_id = p.id and p.standing_snapshot_id is not null
               and exists (select 1 from proposal_succession came where came.successor_id = p.id)
               and not exists (select 1 from snapshot_line sent
                               where sent.snapshot_id = p.standing_snapshot_id and sent.line_id = l.id))
            """;

    private final JdbcClient jdbc;
    private final ProposalQueries proposals;

    SuccessionQueries(JdbcClient jdbc, ProposalQueries proposals) {
        this.jdbc = jdbc;
        this.proposals = proposals;
    }

    /** Of a proposal the reader may know of. */
    public Succession of(ProposalId id, Scope scope) {
        proposals.details(id, scope);
        var received = jdbc.sql("""
                        select ended.unit_name, came.lines from proposal_succession came
                        join proposal ended on ended.id = came.proposal_id
                        where came.successor_id = :id and came.lines > 0
                        order by came.ended_at, ended.unit_code
                        """)
                .param("id", id.value())
                .query((row, index) -> new Passed(row.getString("unit_name"), row.getInt("lines")))
                .list();
        return jdbc.sql("""
                        select %s as waiting, heir.unit_name as heir_name
                        from proposal p
                        left join proposal_succession went on went.proposal_id = p.id
                        left join proposal heir on heir.id = went.successor_id
                        where p.id = :id
                        """.formatted(WAITING))
                .param("id", id.value())
                .query((row, index) -> new Succession(received, row.getInt("waiting"), row.getString("heir_name")))
                .single();
    }
}

package vn.hientai.demand;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.shared.CalledByModules;

/** What a unit sent in an earlier round, as a start for this one. The caller found the proposal for its reader. */
@Service
@Transactional(readOnly = true)
@CalledByModules
public class EarlierLines {

    private final JdbcClient jdbc;

    EarlierLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The lines of the unit's latest sending that stands in a call published before; none when it sent none. */
    public Optional<Earlier> before(ProposalId proposal) {
        return jdbc.sql("""
                        select e.standing_snapshot_id as snapshot, r.title, r.year, r.horizon_from, r.horizon_to
                        from proposal p
                        join demand_call c on c.id = p.call_id
                        join proposal e on e.unit_id = p.unit_id and e.id <> p.id
                        join demand_call ec on ec.id = e.call_id
                        join demand_round r on r.id = ec.round_id
                        join snapshot s on s.id = e.standing_snapshot_id and s.kind = 'SENT'
                        where p.id = :proposal and ec.published_at < c.published_at and ec.revoked_at is null
                        order by ec.published_at desc, e.id
                        limit 1
                        """)
                .param("proposal", proposal.value())
                .query((row, index) -> new Earlier(
                        row.getString("title"),
                        row.getInt("year"),
                        row.getInt("horizon_from"),
                        row.getInt("horizon_to"),
                        lines(row.getObject("snapshot", UUID.class))))
                .optional();
    }

    private List<LineDetails> lines(UUID snapshot) {
        return jdbc.sql("select * from snapshot_line where snapshot_id = :snapshot order by position, line_id")
                .param("snapshot", snapshot)
                .query((row, index) -> ProposalRows.line(row, 0))
                .list();
    }

    /** The lines of an earlier round with its title, its year and its period. */
    public record Earlier(String title, int year, int horizonFrom, int horizonTo, List<LineDetails> lines) {}
}

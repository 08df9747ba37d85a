package vn.hientai.demand;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hientai.demand.SnapshotContent.Line;

/** Puts together what would be sent now, and finds what a key already sent. */
@Component
class Snapshots {

    private final JdbcClient jdbc;
    private final DemandLineRepository lines;

    Snapshots(JdbcClient jdbc, DemandLineRepository lines) {
        this.jdbc = jdbc;
        this.lines = lines;
    }

    /** What a unit would send now: the frame of its round and its lines as they are stored. */
    SnapshotContent draft(ProposalId proposal, SnapshotKind kind) {
        var rows = kind == SnapshotKind.SENT ? linesOf(proposal) : List.<Line>of();
        return jdbc.sql("""
                        select r.form_version, r.number, l.number as letter, p.unit_code, p.unit_name,
                               r.year, r.horizon_from, r.horizon_to
                        from proposal p
                        join demand_call c on c.id = p.call_id
                        join demand_round r on r.id = c.round_id
                        join legal_document l on l.id = c.letter_id
                        where p.id = :proposal
                        """)
                .param("proposal", proposal.value())
                .query((row, index) -> new SnapshotContent(
                        row.getInt("form_version"),
                        row.getString("number"),
                        row.getString("letter"),
                        row.getString("unit_code"),
                        row.getString("unit_name"),
                        kind,
                        row.getInt("year"),
                        row.getInt("horizon_from"),
                        row.getInt("horizon_to"),
                        rows))
                .single();
    }

    /** The snapshot a key already made. */
    Optional<Sent> byKey(UUID key) {
        return jdbc.sql("select proposal_id, number, sha256 from snapshot where sending_key = :key")
                .param("key", key)
                .query((row, index) -> new Sent(
                        new ProposalId(row.getObject("proposal_id", UUID.class)),
                        row.getInt("number"),
                        row.getString("sha256")))
                .optional();
    }

    boolean hasLines(ProposalId proposal) {
        return lines.existsByProposalId(proposal);
    }

    private List<Line> linesOf(ProposalId proposal) {
        return lines.findInOrder(proposal).stream()
                .map(line -> new Line(line.id().toString(), line.position(), line.content()))
                .toList();
    }

    /** What a sending key already led to. */
    record Sent(ProposalId proposalId, int number, String sha256) {}
}

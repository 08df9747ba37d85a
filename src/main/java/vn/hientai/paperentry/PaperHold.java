package vn.hientai.paperentry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.CallId;
import vn.hientai.demand.ConsolidationGate;
import vn.hientai.demand.Coordination;
import vn.hientai.demand.ProposalId;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.Scope;

/**
 * Holds the call of a paper until the transaction ends, before any other row: shared while it is entered, alone while
 * it is confirmed. What lies outside the scope is not found.
 */
@Component
class PaperHold {

    private static final String OF_PAPER = "(select e.proposal_id from paper_entry e where e.id = :id)";

    private final JdbcClient jdbc;
    private final ConsolidationGate gate;

    PaperHold(JdbcClient jdbc, ConsolidationGate gate) {
        this.jdbc = jdbc;
        this.gate = gate;
    }

    /** For a new paper of a unit the person coordinates: papers of one proposal queue for its row. */
    @Transactional(propagation = Propagation.MANDATORY)
    public HeldProposal forEntry(ProposalId proposal, Scope scope) {
        var held = hold(":id", proposal.value(), Coordination.SQL, "share of c for update of p", scope);
        gate.requireOpen(held.call());
        return held;
    }

    /** For work on a paper of a unit the person coordinates. */
    @Transactional(propagation = Propagation.MANDATORY)
    public HeldProposal shared(PaperEntryId paper, Scope scope) {
        return hold(OF_PAPER, paper.value(), Coordination.SQL, "share of c", scope);
    }

    /** For the second person's decision. */
    @Transactional(propagation = Propagation.MANDATORY)
    public HeldProposal alone(PaperEntryId paper, Scope scope) {
        return hold(OF_PAPER, paper.value(), PaperVisibility.SECOND, "update of c", scope);
    }

    private HeldProposal hold(String wanted, UUID id, String who, String strength, Scope scope) {
        var proposal = PaperVisibility.bind(jdbc.sql("""
                        select p.id
                        from proposal p
                        join demand_call c on c.id = p.call_id
                        join unit u on u.id = p.unit_id
                        where p.id = %s and %s
                        for %s
                        """.formatted(wanted, who, strength)), scope)
                .param("id", id)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotFound(id));
        return read(proposal);
    }

    /** A statement of its own: after the wait for the row it sees what was written meanwhile. */
    private HeldProposal read(UUID proposal) {
        return jdbc.sql("""
                        select c.id as call_id, p.id, p.snapshots, p.standing_snapshot_id is not null as stands, p.deadline,
                               c.revoked_at is not null as revoked, c.outcomes_confirmed_at is not null as confirmed
                        from proposal p
                        join demand_call c on c.id = p.call_id
                        where p.id = :id
                        """)
                .param("id", proposal)
                .query((row, index) -> held(row))
                .single();
    }

    private static HeldProposal held(ResultSet row) throws SQLException {
        return new HeldProposal(
                new CallId(row.getObject("call_id", UUID.class)),
                new ProposalId(row.getObject("id", UUID.class)),
                row.getInt("snapshots"),
                row.getBoolean("stands"),
                new Deadline(row.getObject("deadline", OffsetDateTime.class).toInstant()),
                row.getBoolean("revoked"),
                row.getBoolean("confirmed"));
    }
}

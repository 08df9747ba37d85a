package vn.hientai.demand;

import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hientai.shared.RuleViolation;

/**
 * Loads what a unit sent for a coordinator's act on it: the consolidation lets the change in first, then the proposal's
 * row is held, and what stands must be what the coordinator saw.
 */
@Component
class CoordinatedProposals {

    private final ConsolidationGate gate;
    private final ProposalAccess access;
    private final CallRepository calls;
    private final JdbcClient jdbc;

    CoordinatedProposals(ConsolidationGate gate, ProposalAccess access, CallRepository calls, JdbcClient jdbc) {
        this.gate = gate;
        this.access = access;
        this.calls = calls;
        this.jdbc = jdbc;
    }

    /**
     * The proposal in the state the coordinator saw.
     *
     * @param number the snapshot the coordinator saw
     */
    Proposal find(ProposalId id, int number) {
        gate.admit(id, access.coordinated());
        var proposal = access.ofCoordinatedUnit(id);
        if (proposal.lastSnapshotNumber() != number) {
            throw new OptimisticLockingFailureException("another snapshot stands");
        }
        return proposal;
    }

    /** The call of a proposal whose row is held already. */
    Call callOf(Proposal proposal) {
        var call = calls.findById(proposal.callId()).orElseThrow();
        if (call.isRevoked()) {
            throw new RuleViolation("call.revoked");
        }
        return call;
    }

    /** What kind of snapshot stands; a sending where none does, which the transition refuses then. */
    SnapshotKind standing(Proposal proposal) {
        UUID standing = proposal.standingSnapshotId();
        return jdbc.sql("select kind from snapshot where id = :id")
                .param("id", standing)
                .query((row, index) -> SnapshotKind.valueOf(row.getString("kind")))
                .optional()
                .orElse(SnapshotKind.SENT);
    }

    /** Outcomes can change again: the closing sheet in force must be confirmed anew. The call's row is held shared. */
    void reopenOutcomes(Call call) {
        if (!call.areOutcomesConfirmed()) {
            return;
        }
        jdbc.sql("""
                        update demand_call set outcomes_confirmed_at = null, version = version + 1
                        where id = :call and outcomes_confirmed_at is not null
                        """).param("call", call.id().value()).update();
    }

    void save(Proposal proposal) {
        access.save(proposal);
    }

    String username() {
        return access.username();
    }

    String displayName() {
        return access.displayName();
    }
}

package vn.hientai.demand;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.RuleViolation;

/**
 * The one guard of the units' deadlines: every way in asks it before it writes anything. It reads official time first,
 * then holds the call's row shared until the transaction ends; closing, extension and confirmation need that row alone,
 * so they always count what was let in, and what is read of the proposal afterwards is as they left it. Should the
 * closing have been faster, the proposal says so and the answer is that of a late arrival.
 */
@Component
class DeadlineGuard {

    private final JdbcClient jdbc;
    private final OfficialTime time;

    DeadlineGuard(JdbcClient jdbc, OfficialTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /**
     * Decides on a write of a unit without refusing yet: who may not know of the proposal learns nothing of its
     * deadline, and a repeated sending gets its receipt whatever the hour.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Admission look(ProposalId proposal) {
        var now = time.now();
        return jdbc.sql("""
                        select c.revoked_at is not null as revoked
                        from demand_call c
                        where c.id = (select p.call_id from proposal p where p.id = :proposal)
                        for share of c
                        """)
                .param("proposal", proposal.value())
                .query((row, number) -> new Admission(now, row.getBoolean("revoked")))
                .optional()
                .orElseThrow(() -> new NotFound(proposal));
    }

    /**
     * The decision on one write.
     *
     * @param at the deciding instant
     * @param revoked whether the call was taken back
     */
    record Admission(Instant at, boolean revoked) {

        /** Refuses a write to a revoked call or for a unit that is no more, and a late one with {@link CallClosed}. */
        void orRefuse(Proposal proposal) {
            if (revoked) {
                throw new RuleViolation("call.revoked");
            }
            proposal.requireUnitOpen();
            if (!proposal.isOpenAt(at)) {
                throw new CallClosed(proposal.window(), at);
            }
        }
    }
}

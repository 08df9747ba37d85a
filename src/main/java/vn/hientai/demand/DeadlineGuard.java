package vn.hientai.demand;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.OfficialTime;

/**
 * The one guard of the units' deadline: every way in asks it before it writes anything. It reads official time first,
 * then holds the call's row shared until the transaction ends; the closing needs that row alone, so it always counts
 * what was let in. Should the closing have been faster, the row says so and the answer is that of a late arrival.
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
                        select c.deadline, c.deadline_number, c.closed_number
                        from demand_call c
                        join proposal p on p.call_id = c.id
                        where p.id = :proposal
                        for share of c
                        """)
                .param("proposal", proposal.value())
                .query((row, number) -> new Admission(
                        now,
                        new Deadline(
                                row.getObject("deadline", OffsetDateTime.class).toInstant()),
                        row.getInt("deadline_number"),
                        row.getInt("closed_number") >= row.getInt("deadline_number")))
                .optional()
                .orElseThrow(() -> new NotFound(proposal));
    }

    /**
     * The decision on one write.
     *
     * @param at the deciding instant
     * @param deadline the deadline in force
     * @param deadlineNumber its number in the ledger
     * @param closed whether the outcomes of this deadline are written already
     */
    record Admission(Instant at, Deadline deadline, int deadlineNumber, boolean closed) {

        /** Refuses a late write with {@link CallClosed}. */
        void orRefuse() {
            if (closed || deadline.hasPassedAt(at)) {
                throw new CallClosed(deadline, at);
            }
        }
    }
}

package vn.hientai.study;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.ProposalId;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.RuleViolation;
import vn.hientai.shared.Scope;

/**
 * Decides whether a unit can still record: until the commune's own deadline. Reads the clock first, then holds the row
 * of the call shared until the transaction ends, like every write of a unit.
 */
@Component
class StudyGuard {

    private final JdbcClient jdbc;
    private final OfficialTime time;

    StudyGuard(JdbcClient jdbc, OfficialTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** The deciding instant of a write that is admitted. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Instant admit(ProposalId proposal, Scope scope) {
        var now = time.now();
        var call = jdbc.sql("""
                        select c.commune_deadline, c.resolution_file_id is not null as asked, c.revoked_at is not null as revoked
                        from demand_call c
                        join proposal p on p.call_id = c.id
                        join unit u on u.id = p.unit_id
                        where p.id = :proposal and in_scope(u.path, u.bloc, :scope)
                        for share of c
                        """)
                .param("proposal", proposal.value())
                .param("scope", scope.forSql())
                .query((row, index) -> new Window(
                        new Deadline(row.getObject("commune_deadline", OffsetDateTime.class)
                                .toInstant()),
                        row.getBoolean("asked"),
                        row.getBoolean("revoked")))
                .optional()
                .orElseThrow(() -> new NotFound(proposal));
        call.requireOpenAt(now);
        return now;
    }

    private record Window(Deadline communeDeadline, boolean asked, boolean revoked) {

        void requireOpenAt(Instant now) {
            if (revoked) {
                throw new RuleViolation("call.revoked");
            }
            if (!asked) {
                throw new RuleViolation("study.not-asked");
            }
            if (communeDeadline.hasPassedAt(now)) {
                throw new RuleViolation("study.closed", communeDeadline);
            }
        }
    }
}

package vn.hientai.demand;

import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.OfficialTime;

/** Puts the unsent lines of a closed unit at the end of its successor's draft, and keeps where they went. */
@Component
class PassedOnLines {

    private final DemandLineRepository lines;
    private final JdbcClient jdbc;
    private final OfficialTime time;
    private final CurrentUser user;
    private final AuditTrail audit;

    PassedOnLines(DemandLineRepository lines, JdbcClient jdbc, OfficialTime time, CurrentUser user, AuditTrail audit) {
        this.lines = lines;
        this.jdbc = jdbc;
        this.time = time;
        this.user = user;
        this.audit = audit;
    }

    /** Moves them; without a successor they stay where they are. */
    int pass(Proposal ended, @Nullable Proposal successor) {
        var passed = lines.findInOrder(ended.id());
        if (successor != null) {
            var last = lines.lastPosition(successor.id());
            for (var line : passed) {
                line.moveTo(successor.id(), ++last);
            }
            lines.saveAll(passed);
        }
        keep(ended, successor, passed.size());
        return passed.size();
    }

    private void keep(Proposal ended, @Nullable Proposal successor, int count) {
        jdbc.sql("""
                        insert into proposal_succession (proposal_id, successor_id, lines, ended_at, ended_by)
                        values (:ended, :successor, :lines, :now, :by)
                        """)
                .param("ended", ended.id().value())
                .param("successor", successor == null ? null : successor.id().value())
                .param("lines", count)
                .param("now", time.now().atOffset(ZoneOffset.UTC))
                .param("by", user.username())
                .update();
        audit.record(AuditEntry.of("proposal.unit-closed", "proposal", ended.id())
                .with("unit", ended.unitCode())
                .with("successor", successor == null ? null : successor.unitCode())
                .with("lines", count));
    }
}

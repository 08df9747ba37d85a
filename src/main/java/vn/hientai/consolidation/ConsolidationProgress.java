package vn.hientai.consolidation;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.shared.CalledByModules;
import vn.hientai.shared.RuleViolation;

/** Takes reviewed consolidations on: to the People's Committee, back from it, approved. Part of the act of who asks. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
@CalledByModules
public class ConsolidationProgress {

    private final JdbcClient jdbc;

    ConsolidationProgress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void hold(Collection<ConsolidationId> consolidations) {}

    public void submitted(Collection<ConsolidationId> consolidations) {
        move(consolidations, "REVIEWED", "SUBMITTED");
    }

    /** The submission was taken back; Home Affairs has them before it again. */
    public void withdrawn(Collection<ConsolidationId> consolidations, String reason) {
        move(consolidations, "SUBMITTED", "REVIEWED");
    }

    public void approved(Collection<ConsolidationId> consolidations) {
        move(consolidations, "SUBMITTED", "APPROVED");
    }

    private void move(Collection<ConsolidationId> consolidations, String from, String to) {
        var moved = jdbc.sql("""
                        update consolidation set state = :to, version = version + 1
                        where id = any (:ids::uuid[]) and state = :from
                        """)
                .param(
                        "ids",
                        consolidations.stream().map(ConsolidationId::toString).toArray(String[]::new))
                .param("from", from)
                .param("to", to)
                .update();
        if (moved != consolidations.size()) {
            throw new RuleViolation("consolidation.not-" + from);
        }
    }
}

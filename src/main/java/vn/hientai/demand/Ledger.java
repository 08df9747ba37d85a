package vn.hientai.demand;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.OfficialTime;

/**
 * The deadlines of each unit and how its duty ended at each: exactly one outcome per unit and deadline number, appended
 * and never changed. The last number counts; whatever becomes known or changes after an outcome was written begins the
 * next one.
 */
@Component
class Ledger {

    private static final String APPEND_DEADLINE = """
            insert into unit_deadline (proposal_id, number, deadline, cause, document_number, reason, set_at, set_by)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final OfficialTime time;
    private final CurrentUser user;

    Ledger(JdbcClient jdbc, JdbcTemplate batches, OfficialTime time, CurrentUser user) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.time = time;
        this.user = user;
    }

    /** Keeps the deadlines the proposals have now, with what set them. */
    void keep(Collection<Proposal> proposals, DeadlineSetting setting) {
        var now = time.now().atOffset(ZoneOffset.UTC);
        var by = user.username();
        batches.batchUpdate(APPEND_DEADLINE, proposals, 200, (row, proposal) -> {
            row.setObject(1, proposal.id().value());
            row.setInt(2, proposal.deadlineNumber());
            row.setObject(3, proposal.deadline().at().atOffset(ZoneOffset.UTC));
            row.setString(4, setting.cause().name());
            row.setString(5, setting.documentNumber());
            row.setString(6, setting.reason());
            row.setObject(7, now);
            row.setString(8, by);
        });
    }

    /**
     * Makes the last outcome tell what stands now, when it was written before and says otherwise.
     *
     * @return whether a new outcome was written
     */
    boolean follow(Proposal proposal, SnapshotKind kind, UUID snapshot, DeadlineSetting setting) {
        if (!proposal.isClosed() || lastOutcome(proposal) == kind.outcome()) {
            return false;
        }
        proposal.setNextDeadline(proposal.deadline());
        keep(List.of(proposal), setting);
        append(proposal, kind.outcome(), snapshot, time.now());
        proposal.close();
        return true;
    }

    private @Nullable Outcome lastOutcome(Proposal proposal) {
        return jdbc.sql("""
                        select outcome from outcome
                        where call_id = :call and unit_id = :unit and deadline_number = :number
                        """)
                .param("call", proposal.callId().value())
                .param("unit", proposal.unitId().value())
                .param("number", proposal.deadlineNumber())
                .query((row, index) -> Outcome.valueOf(row.getString("outcome")))
                .optional()
                .orElse(null);
    }

    private void append(Proposal proposal, Outcome outcome, UUID snapshot, Instant now) {
        jdbc.sql("""
                        insert into outcome (call_id, unit_id, deadline_number, outcome, snapshot_id, written_at)
                        values (:call, :unit, :number, :outcome, :snapshot, :now)
                        """)
                .param("call", proposal.callId().value())
                .param("unit", proposal.unitId().value())
                .param("number", proposal.deadlineNumber())
                .param("outcome", outcome.name())
                .param("snapshot", snapshot)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What sets a deadline, with document number and reason where an act of its own does. */
    record DeadlineSetting(
            DeadlineCause cause,
            @Nullable String documentNumber,
            @Nullable String reason) {

        static DeadlineSetting of(DeadlineCause cause) {
            return new DeadlineSetting(cause, null, null);
        }
    }
}

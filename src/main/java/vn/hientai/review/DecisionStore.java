package vn.hientai.review;

import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hientai.consolidation.ConsolidationId;
import vn.hientai.demand.LineId;
import vn.hientai.demand.RoundId;
import vn.hientai.review.ReviewManagement.Decide;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.OfficialTime;

/** Appends what the city approves; nothing here changes or removes a row, and the tables would refuse it. */
@Repository
class DecisionStore {

    private final JdbcClient jdbc;
    private final OfficialTime time;
    private final CurrentUser user;

    DecisionStore(JdbcClient jdbc, OfficialTime time, CurrentUser user) {
        this.jdbc = jdbc;
        this.time = time;
        this.user = user;
    }

    /** Number of the latest decision on a line, whether it still counts or not; 0 when there is none. */
    int latest(UUID snapshot, LineId line) {
        return jdbc.sql("""
                        select coalesce(max(number), 0) from approved_figure
                        where snapshot_id = :snapshot and line_id = :line
                        """)
                .param("snapshot", snapshot)
                .param("line", line.value())
                .query(Integer.class)
                .single();
    }

    /**
     * Appends a decision.
     *
     * @param number one more than the latest before the line was read; whoever else had the same meets it here
     */
    void append(ReviewedLine line, int number, Decide decision) {
        var added = jdbc.sql("""
                        insert into approved_figure (snapshot_id, line_id, number, agreed_number, quantity_year,
                            quantity_period, reason, decided_at, decided_by, decider_name)
                        values (:snapshot, :line, :number, :figure, :year, :period, :reason, :now, :by, :name)
                        on conflict do nothing
                        """)
                .param("snapshot", line.snapshotId())
                .param("line", line.id().value())
                .param("number", number)
                .param("figure", line.figure())
                .param("year", decision.year())
                .param("period", decision.period())
                .param("reason", decision.reason())
                .param("now", time.now().atOffset(ZoneOffset.UTC))
                .param("by", user.username())
                .param("name", user.displayName())
                .update();
        if (added == 0) {
            throw new OptimisticLockingFailureException("another figure was approved at the same time");
        }
    }

    /** Notes the key of a bulk approval; false when its form has done its work already. */
    boolean begin(UUID key, RoundId round, String sha256, int lines) {
        return jdbc.sql("""
                        insert into bulk_approval (key, round_id, items_sha256, lines, approved_at, approved_by)
                        values (:key, :round, :sha256, :lines, :now, :by)
                        on conflict do nothing
                        """)
                        .param("key", key)
                        .param("round", round.value())
                        .param("sha256", sha256)
                        .param("lines", lines)
                        .param("now", time.now().atOffset(ZoneOffset.UTC))
                        .param("by", user.username())
                        .update()
                > 0;
    }

    boolean isRepeated(UUID key, RoundId round, String sha256) {
        return jdbc.sql("""
                        select exists (select 1 from bulk_approval
                                       where key = :key and round_id = :round and items_sha256 = :sha256
                                         and approved_by = :by)
                        """)
                .param("key", key)
                .param("round", round.value())
                .param("sha256", sha256)
                .param("by", user.username())
                .query(Boolean.class)
                .single();
    }

    /** Approves each line as it was shown with what its commune agreed to; those it was done to. */
    Set<LineId> approveAsAgreed(RoundId round, List<ShownLine> shown) {
        return new HashSet<>(jdbc.sql("""
                        insert into approved_figure (snapshot_id, line_id, number, agreed_number, quantity_year,
                            quantity_period, reason, decided_at, decided_by, decider_name)
                        select v.snapshot_id, v.line_id,
                               (select coalesce(max(a.number), 0) + 1 from approved_figure a
                                where a.snapshot_id = v.snapshot_id and a.line_id = v.line_id),
                               v.figure_number, v.agreed_year, v.agreed_period, null, :now, :by, :name
                        from unnest(:lines, :figures) as shown (line, figure)
                        join reviewed_line v on v.line_id = shown.line and v.figure_number = shown.figure
                        where v.round_id = :round and v.consolidation_state = 'SENT' and v.decision = 0
                        on conflict do nothing
                        returning line_id
                        """)
                .param("lines", shown.stream().map(line -> line.id().value()).toArray(UUID[]::new))
                .param("figures", shown.stream().map(ShownLine::figure).toArray(Integer[]::new))
                .param("round", round.value())
                .param("now", time.now().atOffset(ZoneOffset.UTC))
                .param("by", user.username())
                .param("name", user.displayName())
                .query((row, index) -> new LineId(row.getObject("line_id", UUID.class)))
                .list());
    }

    /** On how many lines of a consolidation nobody has decided. */
    int undecided(ConsolidationId id) {
        return jdbc.sql("select count(*) from reviewed_line where consolidation_id = :id and decision = 0")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }
}

package vn.hientai.local;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hientai.consolidation.ConsolidationId;
import vn.hientai.demand.CallId;
import vn.hientai.demand.LineId;
import vn.hientai.demand.RoundId;
import vn.hientai.review.ReviewManagement;
import vn.hientai.review.ReviewManagement.Decide;

/** Sở Nội vụ of Hải Phòng reviews what xã Cẩm Giang sent in 2026: everybody gets one person a post in the year. */
class DemoReview {

    private final ActAs actor;
    private final ReviewManagement management;
    private final JdbcClient jdbc;

    DemoReview(ActAs actor, ReviewManagement management, JdbcClient jdbc) {
        this.actor = actor;
        this.management = management;
        this.jdbc = jdbc;
    }

    void decide(RoundId round, CallId call, Instant at) {
        jdbc.sql("select * from reviewed_line where call_id = :call order by unit_code, position")
                .param("call", call.value())
                .query((row, index) -> {
                    var year = row.getInt("agreed_year");
                    var cut = year > 1;
                    var line = new LineId(row.getObject("line_id", UUID.class));
                    var decision = new Decide(
                            row.getObject("snapshot_id", UUID.class),
                            row.getInt("figure_number"),
                            row.getInt("decision"),
                            cut ? 1 : year,
                            row.getInt("agreed_period"),
                            reason(cut));
                    actor.as("snv", at, () -> management.decide(round, line, decision));
                    return line;
                })
                .list();
        var consolidation = jdbc.sql("select id, version from consolidation where call_id = :call")
                .param("call", call.value())
                .query((row, index) ->
                        new Reviewed(new ConsolidationId(row.getObject("id", UUID.class)), row.getLong("version")))
                .single();
        actor.as("snv", at, () -> management.conclude(round, consolidation.id(), consolidation.version()));
    }

    private static @Nullable String reason(boolean cut) {
        return cut ? "Mỗi vị trí bố trí một người trong năm 2026, số còn lại trong giai đoạn." : null;
    }

    private record Reviewed(ConsolidationId id, long version) {}
}

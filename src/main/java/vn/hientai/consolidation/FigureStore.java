package vn.hientai.consolidation;

import java.time.ZoneOffset;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hientai.consolidation.FigureManagement.AgreeFigure;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.OfficialTime;

/** Appends agreed figures; nothing here changes or removes a row, and the table would refuse it. */
@Repository
class FigureStore {

    private final JdbcClient jdbc;
    private final OfficialTime time;

    FigureStore(JdbcClient jdbc, OfficialTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    void append(LineFigures line, AgreeFigure figure, CurrentUser by) {
        var added = jdbc.sql("""
                        insert into agreed_figure (snapshot_id, line_id, number, quantity_year, quantity_period, reason,
                            agreed_at, agreed_by, agreer_name)
                        values (:snapshot, :line, :number, :year, :period, :reason, :now, :by, :name)
                        on conflict do nothing
                        """)
                .param("snapshot", line.snapshotId())
                .param("line", line.line().id().value())
                .param("number", line.latest() + 1)
                .param("year", figure.year())
                .param("period", figure.period())
                .param("reason", figure.reason())
                .param("now", time.now().atOffset(ZoneOffset.UTC))
                .param("by", by.username())
                .param("name", by.displayName())
                .update();
        if (added == 0) {
            throw new OptimisticLockingFailureException("another figure was agreed at the same time");
        }
    }
}

package vn.hientai.study;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hientai.demand.ProposalId;
import vn.hientai.shared.CurrentUser;

/** Appends what units record; nothing here changes or removes a row, and the table would refuse it. */
@Repository
class StudyStore {

    private final JdbcClient jdbc;

    StudyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StudyEntry> history(ProposalId proposal) {
        return jdbc.sql("select * from study_entry where proposal_id = :proposal order by number desc")
                .param("proposal", proposal.value())
                .query((row, index) -> entry(row))
                .list();
    }

    void append(ProposalId proposal, int number, StudyContent content, Instant now, CurrentUser by) {
        var added = jdbc.sql("""
                        insert into study_entry (proposal_id, number, studied_on, way, attended, heads, note, recorded_at,
                            recorded_by, recorder_name)
                        values (:proposal, :number, :day, :way, :attended, :heads, :note, :now, :by, :name)
                        on conflict do nothing
                        """)
                .param("proposal", proposal.value())
                .param("number", number)
                .param("day", content.studiedOn())
                .param("way", content.way().name())
                .param("attended", content.attended())
                .param("heads", content.heads())
                .param("note", content.note())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by.username())
                .param("name", by.displayName())
                .update();
        if (added == 0) {
            throw new OptimisticLockingFailureException("the unit recorded something else at the same time");
        }
    }

    static StudyEntry entry(ResultSet row) throws SQLException {
        return new StudyEntry(
                row.getInt("number"),
                new StudyContent(
                        row.getObject("studied_on", LocalDate.class),
                        StudyWay.valueOf(row.getString("way")),
                        row.getInt("attended"),
                        row.getInt("heads"),
                        row.getString("note")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorder_name"));
    }
}

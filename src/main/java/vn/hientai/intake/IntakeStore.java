package vn.hientai.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.hientai.demand.LineBatch.Touch;
import vn.hientai.demand.LineContent;
import vn.hientai.demand.LineId;
import vn.hientai.demand.ProposalId;
import vn.hientai.document.FileId;
import vn.hientai.intake.Intake.By;
import vn.hientai.intake.Intake.Done;

/** Intakes with their staged rows and what they did to each line. Who may, was asked before. */
@Repository
class IntakeStore {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    IntakeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Intake intake, String username, Original original, StagedTable table) {
        jdbc.sql("""
                        insert into intake (id, proposal_id, source, file_id, name, sha256, pasted_text, pasted_html,
                                            staged, mapping, state, sent_at, sent_by, sender_name)
                        values (:id, :proposal, :source, :file, :name, :sha256, :text, :html,
                                :staged, :mapping, 'PREVIEWED', :at, :by, :byName)
                        """)
                .param("id", intake.id().value())
                .param("proposal", intake.proposal().value())
                .param("source", intake.source().name())
                .param("file", intake.file() == null ? null : intake.file().value())
                .param("name", intake.name())
                .param("sha256", intake.sha256())
                .param("text", original.text())
                .param("html", original.html())
                .param("staged", table.json())
                .param("mapping", JSON.writeValueAsString(Mapping.NONE))
                .param("at", utc(intake.sent().at()))
                .param("by", username)
                .param("byName", intake.sent().name())
                .update();
    }

    Optional<Intake> find(IntakeId id) {
        return jdbc.sql("select * from intake where id = :id")
                .param("id", id.value())
                .query((row, index) -> intake(row))
                .optional();
    }

    /** The same, held until the transaction ends. */
    Optional<Intake> lock(IntakeId id) {
        return jdbc.sql("select * from intake where id = :id for update")
                .param("id", id.value())
                .query((row, index) -> intake(row))
                .optional();
    }

    /** All intakes of a proposal, the latest first. */
    List<Intake> of(ProposalId proposal) {
        return jdbc.sql("select * from intake where proposal_id = :proposal order by sent_at desc, id limit 50")
                .param("proposal", proposal.value())
                .query((row, index) -> intake(row))
                .list();
    }

    StagedTable table(IntakeId id) {
        return StagedTable.read(text("staged", id));
    }

    Mapping mapping(IntakeId id) {
        return JSON.readValue(text("mapping", id), Mapping.class);
    }

    Original original(IntakeId id) {
        return jdbc.sql("select pasted_text, pasted_html from intake where id = :id")
                .param("id", id.value())
                .query((row, index) -> new Original(row.getString("pasted_text"), row.getString("pasted_html")))
                .single();
    }

    void stageAgain(IntakeId id, StagedTable table, Mapping mapping) {
        jdbc.sql("update intake set staged = :staged, mapping = :mapping where id = :id")
                .param("staged", table.json())
                .param("mapping", JSON.writeValueAsString(mapping))
                .param("id", id.value())
                .update();
    }

    void take(IntakeId id, Done done, List<Touch> touches, By by, String username) {
        decide(id, IntakeState.TAKEN, done, by, username);
        touches.forEach(touch -> keep(id, touch));
    }

    void discard(IntakeId id, By by, String username) {
        decide(id, IntakeState.DISCARDED, null, by, username);
    }

    void undo(IntakeId id, By by) {
        jdbc.sql("update intake set state = 'UNDONE', undone_at = :at, undoer_name = :name where id = :id")
                .param("at", utc(by.at()))
                .param("name", by.name())
                .param("id", id.value())
                .update();
    }

    /** What a taken intake did to each line. */
    List<Kept> kept(IntakeId id) {
        return jdbc.sql("select * from intake_line where intake_id = :id order by position, line_id")
                .param("id", id.value())
                .query((row, index) -> new Kept(
                        new LineId(row.getObject("line_id", UUID.class)),
                        Kept.Act.valueOf(row.getString("act")),
                        row.getLong("version"),
                        row.getInt("position"),
                        content(row.getString("before"))))
                .list();
    }

    private void keep(IntakeId id, Touch touch) {
        jdbc.sql("""
                        insert into intake_line (intake_id, line_id, act, version, position, before)
                        values (:id, :line, :act, :version, :position, :before)
                        """)
                .param("id", id.value())
                .param("line", touch.line().value())
                .param("act", Kept.Act.of(touch).name())
                .param("version", touch.version())
                .param("position", touch.position())
                .param("before", touch.before() == null ? null : JSON.writeValueAsString(touch.before()))
                .update();
    }

    private void decide(IntakeId id, IntakeState state, @Nullable Done done, By by, String username) {
        jdbc.sql("""
                        update intake set state = :state, mode = :mode, added = :added, changed = :changed,
                               removed = :removed, skipped = :skipped,
                               decided_at = :at, decided_by = :by, decider_name = :name
                        where id = :id
                        """)
                .param("state", state.name())
                .param("mode", done == null ? null : done.mode().name())
                .param("added", done == null ? 0 : done.added())
                .param("changed", done == null ? 0 : done.changed())
                .param("removed", done == null ? 0 : done.removed())
                .param("skipped", done == null ? 0 : done.skipped())
                .param("at", utc(by.at()))
                .param("by", username)
                .param("name", by.name())
                .param("id", id.value())
                .update();
    }

    private String text(String column, IntakeId id) {
        return jdbc.sql("select " + column + " from intake where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    private static Intake intake(ResultSet row) throws SQLException {
        var file = row.getObject("file_id", UUID.class);
        return new Intake(
                new IntakeId(row.getObject("id", UUID.class)),
                new ProposalId(row.getObject("proposal_id", UUID.class)),
                IntakeSource.valueOf(row.getString("source")),
                file == null ? null : new FileId(file),
                row.getString("name"),
                row.getString("sha256"),
                IntakeState.valueOf(row.getString("state")),
                new By(row.getString("sender_name"), instant(row, "sent_at")),
                by(row, "decider_name", "decided_at"),
                done(row),
                by(row, "undoer_name", "undone_at"));
    }

    private static @Nullable Done done(ResultSet row) throws SQLException {
        var mode = row.getString("mode");
        return mode == null
                ? null
                : new Done(
                        IntakeMode.valueOf(mode),
                        row.getInt("added"),
                        row.getInt("changed"),
                        row.getInt("removed"),
                        row.getInt("skipped"));
    }

    private static @Nullable By by(ResultSet row, String name, String at) throws SQLException {
        return row.getString(name) == null ? null : new By(row.getString(name), instant(row, at));
    }

    private static @Nullable LineContent content(@Nullable String json) {
        return json == null ? null : JSON.readValue(json, LineContent.class);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** What was pasted, to be read again with a mapping; nothing of a workbook, which is a stored file. */
    record Original(@Nullable String text, @Nullable String html) {

        static final Original NONE = new Original(null, null);
    }

    /** What an intake did to a line, and what the line said before. */
    record Kept(
            LineId line,
            Act act,
            long version,
            int position,
            @Nullable LineContent before) {

        enum Act {
            ADDED,
            CHANGED,
            REMOVED;

            static Act of(Touch touch) {
                if (touch.before() == null) {
                    return ADDED;
                }
                return touch.after() == null ? REMOVED : CHANGED;
            }
        }
    }
}

package vn.hientai.demand;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.shared.Bloc;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.Scope;
import vn.hientai.shared.SignedInOnly;

/** Reads proposals, their drafts and their snapshots. A draft is the unit's own: nobody else reads its lines. */
@Service
@Transactional(readOnly = true)
@SignedInOnly
public class ProposalQueries {

    private final JdbcClient jdbc;
    private final OfficialTime time;
    private final Snapshots snapshots;

    ProposalQueries(JdbcClient jdbc, OfficialTime time, Snapshots snapshots) {
        this.jdbc = jdbc;
        this.time = time;
        this.snapshots = snapshots;
    }

    /** A proposal the reader may know of: of the own unit, or of one the reader serves or inspects. */
    public ProposalDetails details(ProposalId id, Scope scope) {
        var now = time.now();
        return Visibility.bindProposal(jdbc.sql("""
                        select p.*, r.title, r.number as round_number, r.policy_code, r.year, r.horizon_from, r.horizon_to,
                               c.commune_name, c.deadline, l.number as letter_number,
                               in_scope(u.path, u.bloc, :units) as own_unit
                        from proposal p
                        join unit u on u.id = p.unit_id
                        join demand_call c on c.id = p.call_id
                        join demand_round r on r.id = c.round_id
                        join legal_document l on l.id = c.letter_id
                        where p.id = :id and %s
                        """.formatted(Visibility.OF_PROPOSAL)), scope)
                .param("id", id.value())
                .query((row, index) -> details(row, now))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** The lines as they are stored now; only for the unit itself. */
    public List<LineDetails> draftLines(ProposalId id, Scope scope) {
        return jdbc.sql("""
                        select l.id as line_id, l.* from proposal_line l
                        join proposal p on p.id = l.proposal_id
                        join unit u on u.id = p.unit_id
                        where p.id = :id and in_scope(u.path, u.bloc, :units)
                        order by l.position, l.id
                        """)
                .param("id", id.value())
                .param("units", Visibility.ofUnits(scope).forSql())
                .query((row, index) -> line(row, row.getLong("version")))
                .list();
    }

    /** The hash a person confirms with the check page: of what would be sent now. */
    public String fingerprint(ProposalId id, SnapshotKind kind, Scope scope) {
        details(id, Visibility.ofUnits(scope));
        return snapshots.draft(id, kind).sha256();
    }

    /** The acts of sending of a proposal, the latest first. */
    public List<ReceiptDetails> history(ProposalId id, Scope scope) {
        details(id, scope);
        return jdbc.sql("""
                        select s.*, w.withdrawn_at from snapshot s
                        left join withdrawal w on w.snapshot_id = s.id
                        where s.proposal_id = :id
                        order by s.number desc
                        """)
                .param("id", id.value())
                .query((row, index) -> receipt(row))
                .list();
    }

    /** One act of sending. */
    public ReceiptDetails receipt(ProposalId id, int number, Scope scope) {
        return history(id, scope).stream()
                .filter(receipt -> receipt.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound(id + "/" + number));
    }

    /** The lines of one act of sending; none of a nil declaration. */
    public List<LineDetails> snapshotLines(ProposalId id, int number, Scope scope) {
        details(id, scope);
        return jdbc.sql("""
                        select l.* from snapshot_line l
                        join snapshot s on s.id = l.snapshot_id
                        where s.proposal_id = :id and s.number = :number
                        order by l.position, l.line_id
                        """)
                .param("id", id.value())
                .param("number", number)
                .query((row, index) -> line(row, 0))
                .list();
    }

    private static ProposalDetails details(ResultSet row, Instant now) throws SQLException {
        return new ProposalDetails(
                new ProposalId(row.getObject("id", UUID.class)),
                new CallId(row.getObject("call_id", UUID.class)),
                row.getString("unit_code"),
                row.getString("unit_name"),
                Bloc.valueOf(row.getString("bloc")),
                ProposalState.valueOf(row.getString("state")),
                row.getInt("snapshots"),
                instant(row, "first_opened_at"),
                row.getString("title"),
                row.getString("round_number"),
                row.getString("policy_code"),
                row.getInt("year"),
                row.getInt("horizon_from"),
                row.getInt("horizon_to"),
                row.getString("commune_name"),
                row.getString("letter_number"),
                new Deadline(row.getObject("deadline", OffsetDateTime.class).toInstant()),
                row.getBoolean("own_unit"),
                now);
    }

    private static ReceiptDetails receipt(ResultSet row) throws SQLException {
        return new ReceiptDetails(
                new ProposalId(row.getObject("proposal_id", UUID.class)),
                row.getInt("number"),
                SnapshotKind.valueOf(row.getString("kind")),
                row.getString("reference"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getString("sha256"),
                row.getString("sender_name"),
                instant(row, "withdrawn_at"));
    }

    private static LineDetails line(ResultSet row, long version) throws SQLException {
        return new LineDetails(
                new LineId(row.getObject("line_id", UUID.class)),
                row.getInt("position"),
                version,
                new LineContent(
                        row.getString("field_code"),
                        row.getString("major"),
                        row.getString("further_majors"),
                        row.getString("institutions"),
                        row.getString("requirements"),
                        row.getString("category_code"),
                        row.getString("post"),
                        PostKind.valueOf(row.getString("post_kind")),
                        row.getInt("quantity_year"),
                        row.getInt("quantity_period"),
                        row.getString("note")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var stamp = row.getObject(column, OffsetDateTime.class);
        return stamp == null ? null : stamp.toInstant();
    }
}

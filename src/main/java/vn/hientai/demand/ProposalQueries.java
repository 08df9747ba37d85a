package vn.hientai.demand;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
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

    /**
     * A proposal the reader may know of: of the own unit, of one it took over, or of one the reader serves or inspects.
     */
    public ProposalDetails details(ProposalId id, Scope scope) {
        var now = time.now();
        return Visibility.bindProposal(
                        jdbc.sql(ProposalRows.DETAILS.formatted(
                                Visibility.OF_OWN, Visibility.ONLY_AS_HEIR, Visibility.OF_PROPOSAL)),
                        scope)
                .param("id", id.value())
                .query((row, index) -> ProposalRows.details(row, now))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** A proposal of the reader's own unit; one of a unit that is no more is refused to who took over. */
    public ProposalDetails own(ProposalId id, Scope scope) {
        var proposal = details(id, Visibility.ofUnits(scope));
        if (proposal.isReadByHeir()) {
            throw new UnitEnded(proposal);
        }
        return proposal;
    }

    /** The lines as they are stored now; only for the unit itself and who took over from it. */
    public List<LineDetails> draftLines(ProposalId id, Scope scope) {
        return jdbc.sql("""
                        select l.id as line_id, l.* from proposal_line l
                        join proposal p on p.id = l.proposal_id
                        join unit u on u.id = p.unit_id
                        where p.id = :id and (%s or %s)
                        order by l.position, l.id
                        """.formatted(Visibility.OF_OWN, Visibility.AS_HEIR))
                .param("id", id.value())
                .param("units", Visibility.ofUnits(scope).forSql())
                .query((row, index) -> ProposalRows.line(row, row.getLong("version")))
                .list();
    }

    /** A line as it is stored now; only for the unit itself. */
    public LineDetails draftLine(ProposalId id, LineId lineId, Scope scope) {
        return draftLines(id, scope).stream()
                .filter(line -> line.id().equals(lineId))
                .findFirst()
                .orElseThrow(() -> new NotFound(lineId));
    }

    /** Who wrote a line last, and when; none when the line is gone. */
    public Optional<LineChange> lastChange(ProposalId id, LineId lineId, Scope scope) {
        return jdbc.sql("""
                        select coalesce(a.display_name, l.updated_by) as name, l.updated_at from proposal_line l
                        join proposal p on p.id = l.proposal_id
                        join unit u on u.id = p.unit_id
                        left join account a on a.username = l.updated_by
                        where p.id = :id and l.id = :line and in_scope(u.path, u.bloc, :units)
                        """)
                .param("id", id.value())
                .param("line", lineId.value())
                .param("units", Visibility.ofUnits(scope).forSql())
                .query((row, index) -> new LineChange(
                        row.getString("name"),
                        row.getObject("updated_at", OffsetDateTime.class).toInstant()))
                .optional();
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
                        select s.*, s.content::json ->> 'unitName' as unit_name, w.withdrawn_at from snapshot s
                        left join withdrawal w on w.snapshot_id = s.id
                        where s.proposal_id = :id
                        order by s.number desc
                        """)
                .param("id", id.value())
                .query((row, index) -> ProposalRows.receipt(row))
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
                .query((row, index) -> ProposalRows.line(row, 0))
                .list();
    }

    /** The last change of a line: the person's name and when. */
    public record LineChange(String name, Instant at) {}
}

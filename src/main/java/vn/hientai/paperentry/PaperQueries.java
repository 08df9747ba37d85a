package vn.hientai.paperentry;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.Coordination;
import vn.hientai.demand.LineDetails;
import vn.hientai.demand.LineId;
import vn.hientai.demand.ProposalDetails;
import vn.hientai.demand.ProposalExtracts;
import vn.hientai.demand.ProposalId;
import vn.hientai.document.FileId;
import vn.hientai.document.FileStore;
import vn.hientai.document.StoredFile;
import vn.hientai.shared.CoordinatorsOnly;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.Role;
import vn.hientai.shared.Scope;
import vn.hientai.shared.SecondPersonsOnly;
import vn.hientai.shared.SignedInOnly;

/** Reads papers, their lines and scans for who coordinates, confirms or inspects them. */
@Service
@Transactional(readOnly = true)
@SignedInOnly
public class PaperQueries {

    private final JdbcClient jdbc;
    private final ProposalExtracts proposals;
    private final FileStore files;
    private final CurrentUser user;

    PaperQueries(JdbcClient jdbc, ProposalExtracts proposals, FileStore files, CurrentUser user) {
        this.jdbc = jdbc;
        this.proposals = proposals;
        this.files = files;
        this.user = user;
    }

    /** What a coordinator of the unit sees before entering a paper. */
    @CoordinatorsOnly
    public PaperStart start(ProposalId id, Scope scope) {
        var open = Coordination.bind(jdbc.sql("""
                        select c.outcomes_confirmed_at is not null as confirmed, c.revoked_at is not null as revoked,
                               exists (select 1 from paper_entry e
                                       where e.proposal_id = p.id and e.state in ('DRAFT', 'READY')) as another
                        from proposal p
                        join demand_call c on c.id = p.call_id
                        join unit u on u.id = p.unit_id
                        where p.id = :id and %s
                        """.formatted(Coordination.SQL)), scope)
                .param("id", id.value())
                .query((row, index) -> PaperRows.obstacle(row))
                .optional()
                .orElseThrow(() -> new NotFound(id));
        var proposal = proposals.details(id);
        return new PaperStart(proposal, proposal.stands() ? rival(proposal) : null, open.orElse(null));
    }

    /** A paper with what the reader may do with it. */
    public PaperDetails details(PaperEntryId id, Scope scope) {
        return PaperVisibility.bind(
                        jdbc.sql("""
                        select e.*, (%s) as coordinates, %s as second,
                               c.revoked_at is null and c.outcomes_confirmed_at is null as open
                        from paper_entry e
                        join proposal p on p.id = e.proposal_id
                        join demand_call c on c.id = p.call_id
                        join unit u on u.id = p.unit_id
                        where e.id = :id and %s
                        """.formatted(Coordination.SQL, PaperVisibility.SECOND, PaperVisibility.READERS)),
                        scope)
                .param("id", id.value())
                .query((row, index) -> PaperRows.details(
                        row,
                        proposals.details(new ProposalId(row.getObject("proposal_id", UUID.class))),
                        user.username()))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** The same for a coordinator who enters it. */
    @CoordinatorsOnly
    public PaperDetails detailsToEdit(PaperEntryId id, Scope scope) {
        return details(id, scope.as(Role.COMMUNE_COORDINATOR, Role.PARTY_COORDINATOR));
    }

    /** The same for who can be the second person. */
    @SecondPersonsOnly
    public PaperDetails detailsToDecide(PaperEntryId id, Scope scope) {
        return details(id, scope.as(Role.COMMUNE_COORDINATOR, Role.PARTY_COORDINATOR, Role.COMMUNE_LEADER));
    }

    /** The lines of a paper the reader may know of, in its order. */
    public List<LineDetails> lines(PaperEntryId id, Scope scope) {
        details(id, scope);
        return jdbc.sql("select * from paper_line where paper_id = :id order by position, id")
                .param("id", id.value())
                .query((row, index) -> KeptDrafts.line(row, "id", row.getLong("version")))
                .list();
    }

    /** One line of a paper. */
    public LineDetails line(PaperEntryId id, LineId lineId, Scope scope) {
        return lines(id, scope).stream()
                .filter(line -> line.id().equals(lineId))
                .findFirst()
                .orElseThrow(() -> new NotFound(lineId));
    }

    /** What stands of the unit beside a paper the reader knows of; null when nothing does. */
    public @Nullable Rival rival(PaperEntryId id, Scope scope) {
        var paper = details(id, scope);
        return paper.hasRival() ? rival(paper.proposal()) : null;
    }

    /** The scan; once it is confirmed the unit itself opens it too. */
    public StoredFile scan(PaperEntryId id, Scope scope) {
        return PaperVisibility.bind(jdbc.sql("""
                        select e.scan_id
                        from paper_entry e
                        join proposal p on p.id = e.proposal_id
                        join demand_call c on c.id = p.call_id
                        join unit u on u.id = p.unit_id
                        where e.id = :id
                          and (%s or e.state = 'CONFIRMED' and in_scope(u.path, u.bloc, :units))
                        """.formatted(PaperVisibility.READERS)), scope)
                .param("id", id.value())
                .param("units", scope.as(Role.UNIT_OFFICER, Role.UNIT_HEAD).forSql())
                .query((row, index) -> files.open(new FileId(row.getObject("scan_id", UUID.class))))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    private Rival rival(ProposalDetails proposal) {
        return new Rival(
                proposals.receipt(proposal.id(), proposal.lastSnapshot()),
                proposals.snapshotLines(proposal.id(), proposal.lastSnapshot()));
    }
}

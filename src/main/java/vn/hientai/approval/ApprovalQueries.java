package vn.hientai.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.HeadApprovals.State;
import vn.hientai.demand.ProposalId;
import vn.hientai.demand.ProposalQueries;
import vn.hientai.demand.SnapshotKind;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.Role;
import vn.hientai.shared.Scope;
import vn.hientai.shared.SignedInOnly;

/** Reads requests to a unit's head, for the unit itself. */
@Service
@Transactional(readOnly = true)
@SignedInOnly
public class ApprovalQueries {

    private final ProposalQueries proposals;
    private final JdbcClient jdbc;

    ApprovalQueries(ProposalQueries proposals, JdbcClient jdbc) {
        this.proposals = proposals;
        this.jdbc = jdbc;
    }

    /** A request of the reader's own unit. */
    public ApprovalDetails details(ApprovalId id, Scope scope) {
        return jdbc.sql("select * from head_approval where id = :id")
                .param("id", id.value())
                .query((row, index) -> details(id, row, scope.as(Role.UNIT_HEAD, Role.UNIT_OFFICER)))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    private ApprovalDetails details(ApprovalId id, ResultSet row, Scope unit) throws SQLException {
        var proposal = new ProposalId(row.getObject("proposal_id", UUID.class));
        var sha256 = row.getString("sha256");
        return new ApprovalDetails(
                id,
                proposals.details(proposal, unit),
                sha256,
                State.valueOf(row.getString("state")),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                row.getString("requester_name"),
                instant(row.getObject("decided_at", OffsetDateTime.class)),
                row.getString("head_name"),
                row.getString("note"),
                proposals.fingerprint(proposal, SnapshotKind.SENT, unit).equals(sha256),
                proposals.draftLines(proposal, unit));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}

package vn.hientai.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.ProposalId;
import vn.hientai.demand.ProposalQueries;
import vn.hientai.demand.SnapshotKind;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Message;
import vn.hientai.shared.Role;
import vn.hientai.shared.WorkItem;
import vn.hientai.shared.WorkItems;

/** What waits for the head of a unit: lines to approve before the unit's deadline. */
@Component
@Transactional(readOnly = true)
class ApprovalWork implements WorkItems {

    private final JdbcClient jdbc;
    private final ProposalQueries proposals;
    private final CurrentUser user;

    ApprovalWork(JdbcClient jdbc, ProposalQueries proposals, CurrentUser user) {
        this.jdbc = jdbc;
        this.proposals = proposals;
        this.user = user;
    }

    @Override
    public List<WorkItem> waitingAt(Instant now) {
        return user.is(Role.UNIT_HEAD) ? requests(now) : List.of();
    }

    private List<WorkItem> requests(Instant now) {
        return jdbc
                .sql("""
                        select h.id, h.proposal_id, h.sha256, h.requester_name, p.unit_name,
                               greatest(p.deadline, p.returned_until) as due
                        from head_approval h
                        join proposal p on p.id = h.proposal_id
                        join demand_call c on c.id = p.call_id
                        join unit u on u.id = p.unit_id
                        where h.state = 'REQUESTED' and c.revoked_at is null
                          and p.state in ('DRAFT', 'RETURNED') and greatest(p.deadline, p.returned_until) > :now
                          and in_scope(u.path, u.bloc, :units) and h.requested_by <> :user
                          and not exists (select 1 from head_approval later
                                          where later.proposal_id = h.proposal_id and later.requested_at > h.requested_at)
                        order by due, h.id
                        limit 20
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("units", user.scope().as(Role.UNIT_HEAD).forSql())
                .param("user", user.username())
                .query((row, index) -> new Request(
                        new ProposalId(row.getObject("proposal_id", UUID.class)), row.getString("sha256"), item(row)))
                .list()
                .stream()
                .filter(this::isCurrent)
                .map(Request::item)
                .toList();
    }

    /** Lines that changed since cannot be approved any more: they wait for the officer to submit them anew. */
    private boolean isCurrent(Request request) {
        var unit = user.scope().as(Role.UNIT_HEAD);
        return proposals
                .fingerprint(request.proposal(), SnapshotKind.SENT, unit)
                .equals(request.sha256());
    }

    private static WorkItem item(ResultSet row) throws SQLException {
        return new WorkItem(
                Message.of("work.approve", row.getString("unit_name")),
                Message.of("work.approve-reason", row.getString("requester_name")),
                row.getObject("due", OffsetDateTime.class).toInstant(),
                "/approvals/" + row.getObject("id", UUID.class),
                Message.of("work.approve-action"));
    }

    private record Request(ProposalId proposal, String sha256, WorkItem item) {}
}

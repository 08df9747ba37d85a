package vn.hientai.approval;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hientai.demand.HeadApprovals;
import vn.hientai.demand.ProposalId;
import vn.hientai.shared.CurrentUser;

/** Stores requests to heads of units and their decisions. */
@Repository
class ApprovalStore implements HeadApprovals {

    private final JdbcClient jdbc;
    private final CurrentUser user;

    ApprovalStore(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    @Override
    public Optional<HeadApproval> of(ProposalId proposal, String sha256) {
        return jdbc.sql("""
                        select h.*, coalesce(h.decided_at, h.requested_at) as at from head_approval h
                        where proposal_id = :proposal and sha256 = :sha256
                        order by requested_at desc, id
                        limit 1
                        """)
                .param("proposal", proposal.value())
                .param("sha256", sha256)
                .query((row, index) -> new HeadApproval(
                        State.valueOf(row.getString("state")),
                        row.getString("decided_by"),
                        row.getString("head_name"),
                        row.getString("note"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Stores a request, unless one for the same content waits or was approved. */
    boolean request(ApprovalId id, ProposalId proposal, String sha256, Instant now) {
        return jdbc.sql("""
                        insert into head_approval (id, proposal_id, sha256, state, requested_at, requested_by, requester_name)
                        values (:id, :proposal, :sha256, 'REQUESTED', :now, :by, :name)
                        on conflict do nothing
                        """)
                        .param("id", id.value())
                        .param("proposal", proposal.value())
                        .param("sha256", sha256)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("by", user.username())
                        .param("name", user.displayName())
                        .update()
                == 1;
    }

    /** Stores the head's decision on a request that waits; false when somebody decided before, or asked it oneself. */
    boolean decide(ApprovalId id, State decision, @Nullable String note, Instant now) {
        return jdbc.sql("""
                        update head_approval
                        set state = :decision, decided_at = :now, decided_by = :by, head_name = :name, note = :note
                        where id = :id and state = 'REQUESTED' and requested_by <> :by
                        """)
                        .param("decision", decision.name())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("by", user.username())
                        .param("name", user.displayName())
                        .param("note", note)
                        .param("id", id.value())
                        .update()
                == 1;
    }
}

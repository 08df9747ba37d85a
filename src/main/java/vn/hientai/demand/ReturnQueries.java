package vn.hientai.demand;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.ReturnDetails.Comment;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.Scope;
import vn.hientai.shared.SignedInOnly;

/** Reads why answers were given back, for the unit and for who serves or inspects it. */
@Service
@Transactional(readOnly = true)
@SignedInOnly
public class ReturnQueries {

    private final ProposalQueries proposals;
    private final JdbcClient jdbc;

    ReturnQueries(ProposalQueries proposals, JdbcClient jdbc) {
        this.proposals = proposals;
        this.jdbc = jdbc;
    }

    /** The latest return of a proposal, if there was one. */
    public Optional<ReturnDetails> latest(ProposalId id, Scope scope) {
        proposals.details(id, scope);
        return jdbc.sql("""
                        select r.*, s.number as snapshot, s.id = p.standing_snapshot_id as stands
                        from proposal_return r
                        join snapshot s on s.id = r.snapshot_id
                        join proposal p on p.id = r.proposal_id
                        where r.proposal_id = :id
                        order by r.number desc
                        limit 1
                        """)
                .param("id", id.value())
                .query((row, index) -> new ReturnDetails(
                        row.getInt("number"),
                        row.getInt("snapshot"),
                        ReturnReason.valueOf(row.getString("reason_code")),
                        row.getString("reason"),
                        new Deadline(
                                row.getObject("due_at", OffsetDateTime.class).toInstant()),
                        row.getObject("returned_at", OffsetDateTime.class).toInstant(),
                        row.getString("returner_name"),
                        row.getBoolean("stands"),
                        comments(row.getObject("id", UUID.class))))
                .optional();
    }

    private List<Comment> comments(UUID returned) {
        return jdbc.sql("""
                        select c.line_id, c.comment, l.position, l.major
                        from return_comment c
                        join proposal_return r on r.id = c.return_id
                        join snapshot_line l on l.snapshot_id = r.snapshot_id and l.line_id = c.line_id
                        where c.return_id = :id
                        order by l.position, l.line_id
                        """)
                .param("id", returned)
                .query((row, index) -> new Comment(
                        new LineId(row.getObject("line_id", UUID.class)),
                        row.getInt("position"),
                        row.getString("major"),
                        row.getString("comment")))
                .list();
    }
}

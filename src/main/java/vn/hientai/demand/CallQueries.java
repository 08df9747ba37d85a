package vn.hientai.demand;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.document.FileId;
import vn.hientai.document.LegalDocumentId;
import vn.hientai.organisation.UnitId;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.Role;
import vn.hientai.shared.RuleViolation;
import vn.hientai.shared.Scope;
import vn.hientai.shared.SearchKey;
import vn.hientai.shared.SignedInOnly;

/** Reads calls for pages and other modules; never changes anything. */
@Service
@Transactional(readOnly = true)
@SignedInOnly
public class CallQueries {

    private final JdbcClient jdbc;
    private final OfficialTime time;

    CallQueries(JdbcClient jdbc, OfficialTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** The calls a reader may know of whose title, letter number or commune contains the text, the newest first. */
    public Slice<CallSummary> page(String text, Scope scope, Pageable page) {
        var now = time.now();
        var rows = Visibility.bindCall(
                        jdbc.sql("""
                        select c.id, c.status, coalesce(own.ends_at, c.deadline) as deadline, r.number, r.title, r.year, l.number as letter_number,
                               c.commune_name,
                               own.id as own_id, own.state as own_state,
                               (select count(*) from call_addressee a where a.call_id = c.id) as addressees,
                               (select count(*) from proposal p
                                where p.call_id = c.id and p.standing_snapshot_id is not null) as answered
                        from demand_call c
                        join demand_round r on r.id = c.round_id
                        join legal_document l on l.id = c.letter_id
                        join unit commune on commune.id = c.commune_id
                        left join lateral (
                            select p.id, p.state, greatest(p.deadline, p.returned_until) as ends_at
                            from proposal p join unit u on u.id = p.unit_id
                            where p.call_id = c.id and (%1$s or %2$s)
                            order by %1$s desc, u.code limit 1) own on true
                        where %3$s and c.search_key like :text
                        order by r.year desc, c.created_at desc, c.id
                        limit :limit offset :offset
                        """.formatted(Visibility.OF_OWN, Visibility.AS_HEIR, Visibility.OF_CALL)), scope)
                .param("text", SearchKey.of(text).containsPattern())
                .param("limit", page.getPageSize() + 1)
                .param("offset", page.getOffset())
                .query((row, index) -> summary(row, now))
                .list();
        var more = rows.size() > page.getPageSize();
        return new SliceImpl<>(more ? rows.subList(0, page.getPageSize()) : rows, page, more);
    }

    /** A call the reader may know of; its own proposal is that of the own unit, else of one it took over. */
    public CallDetails details(CallId id, Scope scope) {
        var now = time.now();
        return Visibility.bindCall(
                        jdbc.sql("""
                        select c.*, r.number as round_number, r.title, r.policy_code, r.year, r.horizon_from, r.horizon_to,
                               r.led_by,
                               l.number as letter_number, l.subject,
                               (select count(*) from call_addressee a where a.call_id = c.id) as addressees,
                               (select max(greatest(p.deadline, p.returned_until)) from proposal p
                                where p.call_id = c.id and p.state <> 'UNIT_CLOSED') as last_window,
                               own.id as own_id, own.ends_at as own_ends_at
                        from demand_call c
                        join demand_round r on r.id = c.round_id
                        join legal_document l on l.id = c.letter_id
                        join unit commune on commune.id = c.commune_id
                        left join lateral (
                            select p.id, case when %1$s then greatest(p.deadline, p.returned_until) end as ends_at
                            from proposal p join unit u on u.id = p.unit_id
                            where p.call_id = c.id and (%1$s or %2$s)
                            order by %1$s desc, u.code limit 1) own on true
                        where c.id = :id and %3$s
                        """.formatted(Visibility.OF_OWN, Visibility.AS_HEIR, Visibility.OF_CALL)), scope)
                .param("id", id.value())
                .query((row, index) -> details(row, now))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** A draft of a commune the reader coordinates; nobody else finds it, and nobody once it is published. */
    public CallDetails draft(CallId id, Scope scope) {
        var call = details(id, scope.as(Role.COMMUNE_COORDINATOR));
        if (call.isPublished()) {
            throw new RuleViolation("call.already-published");
        }
        return call;
    }

    private static CallSummary summary(ResultSet row, Instant now) throws SQLException {
        var own = row.getObject("own_id", UUID.class);
        var ownState = row.getString("own_state");
        return new CallSummary(
                new CallId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getString("title"),
                row.getInt("year"),
                row.getString("commune_name"),
                row.getString("letter_number"),
                CallStatus.valueOf(row.getString("status")),
                deadline(row, "deadline"),
                row.getInt("addressees"),
                row.getInt("answered"),
                own == null ? null : new ProposalId(own),
                ownState == null ? null : ProposalState.valueOf(ownState),
                now);
    }

    private static CallDetails details(ResultSet row, Instant now) throws SQLException {
        var own = row.getObject("own_id", UUID.class);
        var resolution = row.getObject("resolution_file_id", UUID.class);
        var publishedAt = row.getObject("published_at", OffsetDateTime.class);
        return new CallDetails(
                new CallId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                new RoundId(row.getObject("round_id", UUID.class)),
                row.getString("round_number"),
                row.getString("title"),
                row.getString("policy_code"),
                row.getInt("year"),
                row.getInt("horizon_from"),
                row.getInt("horizon_to"),
                RoundLead.valueOf(row.getString("led_by")),
                new UnitId(row.getObject("commune_id", UUID.class)),
                row.getString("commune_name"),
                row.getString("commune_code"),
                new LegalDocumentId(row.getObject("letter_id", UUID.class)),
                row.getString("letter_number"),
                row.getString("subject"),
                CallStatus.valueOf(row.getString("status")),
                deadline(row, "deadline"),
                deadline(row, "commune_deadline"),
                resolution == null ? null : new FileId(resolution),
                publishedAt == null ? null : publishedAt.toInstant(),
                row.getInt("addressees"),
                own == null ? null : new ProposalId(own),
                deadlineOrNone(row, "own_ends_at"),
                branch(row),
                new CallDetails.Terms(
                        row.getBoolean("needs_head_approval"),
                        row.getBoolean("needs_signed_scan"),
                        instant(row, "revoked_at"),
                        instant(row, "outcomes_confirmed_at"),
                        deadlineOrNone(row, "last_window")),
                now);
    }

    private static CallDetails.@Nullable Branch branch(ResultSet row) throws SQLException {
        var handover = deadlineOrNone(row, "handover_deadline");
        return handover == null
                ? null
                : new CallDetails.Branch(
                        handover,
                        deadlineOrNone(row, "inner_deadline"),
                        instant(row, "handed_over_at"),
                        instant(row, "handover_waived_at"));
    }

    private static @Nullable Deadline deadlineOrNone(ResultSet row, String column) throws SQLException {
        var at = instant(row, column);
        return at == null ? null : new Deadline(at);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var stamp = row.getObject(column, OffsetDateTime.class);
        return stamp == null ? null : stamp.toInstant();
    }

    private static Deadline deadline(ResultSet row, String column) throws SQLException {
        return new Deadline(row.getObject(column, OffsetDateTime.class).toInstant());
    }
}

package vn.hientai.demand;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hientai.demand.ProposalDetails.UnitEnd;
import vn.hientai.organisation.UnitType;
import vn.hientai.shared.Bloc;
import vn.hientai.shared.Deadline;

/** Reads the rows of {@link ProposalQueries}. */
final class ProposalRows {

    /**
     * SQL of a proposal's details: whether it is of the reader's unit, or of one that the reader's unit took over, and
     * which proposals are wanted.
     */
    static final String DETAILS = """
            select p.*, r.title, r.number as round_number, r.policy_code, r.year, r.horizon_from, r.horizon_to,
                   c.commune_name, c.commune_deadline, c.revoked_at is not null as revoked,
                   c.needs_head_approval, c.needs_signed_scan, c.resolution_file_id is not null as study, l.number as letter_number,
                   u.closed_at is not null as unit_ended, heir.type as heir_type, heir.name as heir_name,
                   going_on.id as heir_proposal, %s as own_unit, %s as read_by_heir
            from proposal p
            join unit u on u.id = p.unit_id
            join demand_call c on c.id = p.call_id
            join demand_round r on r.id = c.round_id
            join legal_document l on l.id = c.letter_id
            left join unit heir on heir.id = last_heir(u.successor_id)
            left join proposal going_on on going_on.call_id = p.call_id and going_on.unit_id = heir.id
            where p.id = :id and %s
            """;

    private ProposalRows() {}

    static ProposalDetails details(ResultSet row, Instant now) throws SQLException {
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
                new Window(deadline(row, "deadline"), instant(row, "returned_until")),
                deadline(row, "commune_deadline"),
                row.getBoolean("revoked"),
                new ProposalDetails.Asked(
                        row.getBoolean("needs_head_approval"),
                        row.getBoolean("needs_signed_scan"),
                        row.getBoolean("study")),
                row.getBoolean("own_unit"),
                row.getBoolean("unit_ended") ? end(row) : null,
                now);
    }

    private static UnitEnd end(ResultSet row) throws SQLException {
        var heir = row.getString("heir_name");
        var proposal = row.getObject("heir_proposal", UUID.class);
        return new UnitEnd(
                heir == null
                        ? null
                        : UnitType.valueOf(row.getString("heir_type")).fullNameOf(heir),
                proposal == null ? null : new ProposalId(proposal),
                row.getBoolean("read_by_heir"));
    }

    static ReceiptDetails receipt(ResultSet row) throws SQLException {
        return new ReceiptDetails(
                new ProposalId(row.getObject("proposal_id", UUID.class)),
                row.getInt("number"),
                SnapshotKind.valueOf(row.getString("kind")),
                row.getString("reference"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getString("sha256"),
                row.getString("unit_name"),
                row.getString("sender_name"),
                "PAPER".equals(row.getString("channel")),
                instant(row, "withdrawn_at"));
    }

    static LineDetails line(ResultSet row, long version) throws SQLException {
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

    private static Deadline deadline(ResultSet row, String column) throws SQLException {
        return new Deadline(row.getObject(column, OffsetDateTime.class).toInstant());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var stamp = row.getObject(column, OffsetDateTime.class);
        return stamp == null ? null : stamp.toInstant();
    }
}

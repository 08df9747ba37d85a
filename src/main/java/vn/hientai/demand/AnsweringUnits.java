package vn.hientai.demand;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.organisation.UnitId;
import vn.hientai.shared.Bloc;
import vn.hientai.shared.CalledByModules;
import vn.hientai.shared.Deadline;

/** The units that calls address and how each stands, for modules that tell people about it. */
@Service
@Transactional(readOnly = true)
@CalledByModules
public class AnsweringUnits {

    /** Until when a unit may write: its deadline, or a later one to complete what was given back. */
    private static final String END = "greatest(p.deadline, p.returned_until)";

    private static final String SELECT = """
            select p.id, p.unit_id, p.unit_name, p.bloc, p.state, p.snapshots, p.call_id, c.commune_id, c.commune_name,
                   l.number as letter_number, r.year, %1$s as deadline, p.deadline_number,
                   coalesce(
                       case when p.returned_until > p.deadline
                            then (select max(b.returned_at) from proposal_return b where b.proposal_id = p.id)
                            else (select d.set_at from unit_deadline d
                                  where d.proposal_id = p.id and d.number = p.deadline_number) end,
                       c.published_at) as known_since,
                   %2$s as at_branch,
                   (select o.outcome from outcome o where o.call_id = p.call_id and o.unit_id = p.unit_id
                    order by o.deadline_number desc limit 1) as outcome,
                   case when p.state in ('DRAFT', 'RETURNED')
                        then (select count(*) from proposal_line line where line.proposal_id = p.id) else 0 end as unsent_lines
            from proposal p
            join demand_call c on c.id = p.call_id
            join demand_round r on r.id = c.round_id
            join legal_document l on l.id = c.letter_id
            """.formatted(END, Visibility.AT_BRANCH);

    private static final String SILENT = """
             c.status = 'PUBLISHED' and c.revoked_at is null and p.state in ('NOT_STARTED', 'DRAFT', 'RETURNED')
            """;

    private final JdbcClient jdbc;

    AnsweringUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every unit of a published call, by the unit's code. */
    public List<AnsweringUnit> ofCall(CallId call) {
        return jdbc.sql(SELECT + "where p.call_id = :call order by p.unit_code")
                .param("call", call.value())
                .query(AnsweringUnits::row)
                .list();
    }

    /** The units of these proposals, by the unit's code. */
    public List<AnsweringUnit> of(Collection<ProposalId> proposals) {
        return jdbc.sql(SELECT + "where p.id = any (:ids::uuid[]) order by p.unit_code")
                .param("ids", proposals.stream().map(ProposalId::toString).toArray(String[]::new))
                .query(AnsweringUnits::row)
                .list();
    }

    /** The deadlines in a stretch of time that units with nothing sent still have before them, the nearest first. */
    public List<Deadline> deadlinesOfSilentUnits(Instant after, Instant until) {
        return jdbc.sql("""
                        select p.deadline
                        from proposal p join demand_call c on c.id = p.call_id
                        where p.closed_number < p.deadline_number and p.deadline > :after and p.deadline <= :until and
                        """ + SILENT + """
                        union
                        select p.returned_until
                        from proposal p join demand_call c on c.id = p.call_id
                        where p.returned_until > :after and p.returned_until <= :until and
                        """ + SILENT + " order by deadline")
                .param("after", after.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Deadline(instant(row, "deadline")))
                .list();
    }

    /**
     * The units that have one deadline before them and nothing sent, or something given back that they may complete.
     */
    public List<AnsweringUnit> silentBefore(Deadline deadline) {
        return jdbc.sql(SELECT + "where (p.deadline = :deadline or p.returned_until = :deadline) and " + END
                        + " = :deadline and " + SILENT + " order by p.unit_code, p.id")
                .param("deadline", deadline.at().atOffset(ZoneOffset.UTC))
                .query(AnsweringUnits::row)
                .list();
    }

    private static AnsweringUnit row(ResultSet row, int number) throws SQLException {
        return new AnsweringUnit(
                new ProposalId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("unit_name"),
                Bloc.valueOf(row.getString("bloc")),
                new CallId(row.getObject("call_id", UUID.class)),
                new UnitId(row.getObject("commune_id", UUID.class)),
                row.getString("commune_name"),
                row.getString("letter_number"),
                row.getInt("year"),
                new Deadline(instant(row, "deadline")),
                row.getInt("deadline_number"),
                instant(row, "known_since"),
                row.getBoolean("at_branch"),
                ProposalState.valueOf(row.getString("state")),
                row.getInt("snapshots"),
                outcome(row.getString("outcome")),
                row.getInt("unsent_lines"));
    }

    private static @Nullable Outcome outcome(@Nullable String name) {
        return name == null ? null : Outcome.valueOf(name);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}

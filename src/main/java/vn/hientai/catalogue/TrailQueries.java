package vn.hientai.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.catalogue.Trail.Step;
import vn.hientai.demand.ProposalId;
import vn.hientai.shared.Message;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.Role;
import vn.hientai.shared.Scope;
import vn.hientai.shared.SignedInOnly;

/**
 * Reads the way of a published figure back to the unit's sending, for Home Affairs, inspection and the commune's
 * office: every step from what was sealed or appended when it was taken.
 */
@Service
@Transactional(readOnly = true)
@SignedInOnly
public class TrailQueries {

    private static final Role[] READERS = {
        Role.HOME_AFFAIRS_REVIEWER,
        Role.HOME_AFFAIRS_LEADER,
        Role.AUDITOR,
        Role.COMMUNE_COORDINATOR,
        Role.COMMUNE_LEADER
    };

    private final CatalogueQueries catalogue;
    private final JdbcClient jdbc;

    TrailQueries(CatalogueQueries catalogue, JdbcClient jdbc) {
        this.catalogue = catalogue;
        this.jdbc = jdbc;
    }

    /** All steps of a line of the catalogue. */
    public Trail of(CatalogueLineId id, Scope scope) {
        var source = source(id, scope);
        var steps = new ArrayList<Step>();
        steps.add(sending(source));
        steps.addAll(agreed(source));
        steps.addAll(confirmed(source));
        steps.addAll(decided(source));
        steps.addAll(submitted(id));
        steps.addAll(documents(id));
        return new Trail(catalogue.entry(id), source.proposal(), steps);
    }

    private Source source(CatalogueLineId id, Scope scope) {
        return jdbc.sql("""
                        select l.snapshot_id, l.line_id, p.id as proposal_id, p.call_id
                        from catalogue_line l
                        join snapshot s on s.id = l.snapshot_id
                        join proposal p on p.id = s.proposal_id
                        join unit u on u.id = l.commune_id
                        where l.id = :id and in_scope(u.path, u.bloc, :scope)
                        """)
                .param("id", id.value())
                .param("scope", scope.as(READERS).forSql())
                .query((row, index) -> new Source(
                        row.getObject("snapshot_id", UUID.class),
                        row.getObject("line_id", UUID.class),
                        new ProposalId(row.getObject("proposal_id", UUID.class)),
                        row.getObject("call_id", UUID.class)))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    private Step sending(Source source) {
        return jdbc.sql("""
                        select s.number, s.reference, s.sha256, s.sent_at, s.sender_name, l.quantity_year, l.quantity_period
                        from snapshot s
                        join snapshot_line l on l.snapshot_id = s.id and l.line_id = :line
                        where s.id = :snapshot
                        """)
                .param("snapshot", source.snapshot())
                .param("line", source.line())
                .query((row, index) -> new Step(
                        Message.of("trail.sent", Integer.toString(row.getInt("number"))),
                        instant(row, "sent_at"),
                        row.getString("sender_name"),
                        row.getInt("quantity_year"),
                        row.getInt("quantity_period"),
                        null,
                        row.getString("reference"),
                        row.getString("sha256")))
                .single();
    }

    private List<Step> agreed(Source source) {
        return figures(source, "agreed_figure", "agreed_at", "agreer_name", "trail.agreed");
    }

    private List<Step> decided(Source source) {
        return figures(source, "approved_figure", "decided_at", "decider_name", "trail.decided");
    }

    private List<Step> figures(Source source, String table, String at, String who, String what) {
        return jdbc.sql("select * from %s where snapshot_id = :snapshot and line_id = :line order by number"
                        .formatted(table))
                .param("snapshot", source.snapshot())
                .param("line", source.line())
                .query((row, index) -> new Step(
                        Message.of(what),
                        instant(row, at),
                        row.getString(who),
                        row.getInt("quantity_year"),
                        row.getInt("quantity_period"),
                        row.getString("reason"),
                        null,
                        null))
                .list();
    }

    /** Every confirmation of the commune's leader, and the dispatch that brought the last one to the city. */
    private List<Step> confirmed(Source source) {
        var steps = new ArrayList<>(jdbc.sql("""
                        select f.number, f.sha256, f.confirmed_at, f.confirmer_name
                        from consolidation c
                        join confirmation f on f.consolidation_id = c.id
                        where c.call_id = :call
                        order by f.number
                        """)
                .param("call", source.call())
                .query((row, index) -> new Step(
                        Message.of("trail.confirmed", Integer.toString(row.getInt("number"))),
                        instant(row, "confirmed_at"),
                        row.getString("confirmer_name"),
                        null,
                        null,
                        null,
                        null,
                        row.getString("sha256")))
                .list());
        jdbc.sql("select * from consolidation where call_id = :call and sent_at is not null")
                .param("call", source.call())
                .query((row, index) -> new Step(
                        Message.of("trail.dispatched"),
                        instant(row, "sent_at"),
                        row.getString("signer"),
                        null,
                        null,
                        null,
                        paper(row.getString("dispatch_number"), row.getObject("dispatched_on", LocalDate.class)),
                        null))
                .optional()
                .ifPresent(steps::add);
        return steps;
    }

    private List<Step> submitted(CatalogueLineId id) {
        return jdbc.sql("""
                        select s.*, l.submitted_year, l.submitted_period
                        from catalogue_line l
                        join catalogue_decision d on d.id = l.decision_id
                        join submission s on s.id = d.submission_id
                        where l.id = :id
                        """)
                .param("id", id.value())
                .query((row, index) -> new Step(
                        Message.of("trail.submitted", row.getString("preparer_name")),
                        instant(row, "confirmed_at"),
                        row.getString("confirmer_name"),
                        row.getInt("submitted_year"),
                        row.getInt("submitted_period"),
                        null,
                        paper(row.getString("letter_number"), row.getObject("letter_day", LocalDate.class)),
                        row.getString("sha256")))
                .list();
    }

    private List<Step> documents(CatalogueLineId id) {
        return jdbc.sql("""
                        select distinct on (d.number) d.*, f.quantity_year, f.quantity_period, f.reason
                        from catalogue_figure f
                        join catalogue_decision d on d.id = f.decision_id and d.published_at is not null
                        where f.line_id = :id
                        order by d.number, f.number desc
                        """)
                .param("id", id.value())
                .query((row, index) -> new Step(
                        Message.of("trail.document." + row.getString("kind"), row.getString("signer")),
                        instant(row, "published_at"),
                        row.getString("publisher_name"),
                        row.getInt("quantity_year"),
                        row.getInt("quantity_period"),
                        row.getString("reason"),
                        paper(row.getString("document_number"), row.getObject("document_day", LocalDate.class)),
                        null))
                .list();
    }

    private static String paper(@Nullable String number, @Nullable LocalDate day) {
        return day == null
                ? String.valueOf(number)
                : "%s, %02d/%02d/%d".formatted(number, day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var instant = row.getObject(column, OffsetDateTime.class);
        return instant == null ? null : instant.toInstant();
    }

    private record Source(UUID snapshot, UUID line, ProposalId proposal, UUID call) {}
}

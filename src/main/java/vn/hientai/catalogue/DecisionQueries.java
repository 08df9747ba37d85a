package vn.hientai.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.cityround.CityRoundDetails;
import vn.hientai.cityround.CityRoundQueries;
import vn.hientai.demand.RoundId;
import vn.hientai.document.FileId;
import vn.hientai.document.FileStore;
import vn.hientai.document.StoredFile;
import vn.hientai.policy.Policies;
import vn.hientai.policy.PolicyId;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.Scope;
import vn.hientai.shared.SearchKey;
import vn.hientai.shared.SignedInOnly;

/** Reads the decisions on a round's catalogue, for who oversees the city. */
@Service
@Transactional(readOnly = true)
@SignedInOnly
public class DecisionQueries {

    private static final String DETAILS = """
            select d.*, coalesce(f.lines, 0) as lines, coalesce(f.entered, 0) as entered,
                   coalesce(f.year, 0) as year, coalesce(f.period, 0) as period
            from catalogue_decision d
            left join lateral (select count(*) filter (where last) as lines, count(*) as entered,
                                      sum(quantity_year) filter (where last) as year,
                                      sum(quantity_period) filter (where last) as period
                               from (select g.quantity_year, g.quantity_period,
                                            g.number = max(g.number) over (partition by g.line_id) as last
                                     from catalogue_figure g
                                     where g.decision_id = d.id) g) f on true
            where d.round_id = :round
            """;

    private static final String LINES = """
            from catalogue_line l
            left join lateral (select f.* from catalogue_figure f
                               where f.line_id = l.id and f.decision_id = :decision
                               order by f.number desc
                               limit 1) own on true
            left join lateral (select f.quantity_year, f.quantity_period
                               from catalogue_figure f
                               join catalogue_decision e on e.id = f.decision_id and e.published_at is not null
                               join catalogue_decision this on this.id = :decision and e.number < this.number
                               where f.line_id = l.id
                               order by e.number desc, f.number desc
                               limit 1) before on true
            where l.round_id = :round and (own.number is not null or before.quantity_year is not null)
            """;

    private final CityRoundQueries rounds;
    private final Policies policies;
    private final FileStore files;
    private final JdbcClient jdbc;

    DecisionQueries(CityRoundQueries rounds, Policies policies, FileStore files, JdbcClient jdbc) {
        this.rounds = rounds;
        this.policies = policies;
        this.files = files;
        this.jdbc = jdbc;
    }

    /** The decisions on a round, the newest first. */
    public List<DecisionDetails> of(RoundId round, Scope scope) {
        rounds.overseen(round, scope);
        return jdbc.sql(DETAILS + " order by d.number desc")
                .param("round", round.value())
                .query((row, index) -> details(row))
                .list();
    }

    /** One of them. */
    public DecisionDetails details(RoundId round, DecisionId id, Scope scope) {
        rounds.overseen(round, scope);
        return jdbc.sql(DETAILS + " and d.id = :id")
                .param("round", round.value())
                .param("id", id.value())
                .query((row, index) -> details(row))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** The signed document. */
    public StoredFile signed(RoundId round, DecisionId id, Scope scope) {
        rounds.overseen(round, scope);
        return jdbc.sql("select signed_file_id from catalogue_decision where round_id = :round and id = :id")
                .param("round", round.value())
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(file -> files.open(new FileId(file)))
                .orElseThrow(() -> new NotFound(id));
    }

    /**
     * Lines the decision speaks of or could speak of, those it changes first.
     *
     * @param changed only those it says something of that was not so before
     */
    public Slice<DecisionLine> lines(
            RoundId id, DecisionId decision, String text, boolean changed, Scope scope, Pageable page) {
        var round = rounds.overseen(id, scope);
        var rows = bind("select l.*, own.number as own_number, " + """
                         coalesce(own.quantity_year, before.quantity_year) as year,
                         coalesce(own.quantity_period, before.quantity_period) as period, own.reason,
                         coalesce(before.quantity_year, l.submitted_year) as before_year,
                         coalesce(before.quantity_period, l.submitted_period) as before_period
                        """ + LINES + """
                         and l.search_key like :text
                         and (not :changed
                              or own.number is not null
                                 and (own.quantity_year, own.quantity_period)
                                     is distinct from (coalesce(before.quantity_year, l.submitted_year),
                                                       coalesce(before.quantity_period, l.submitted_period)))
                        order by l.commune_name collate "vi-x-icu", l.unit_name collate "vi-x-icu", l.position, l.id
                        limit :limit offset :offset
                        """, id, decision)
                .param("text", SearchKey.of(text).containsPattern())
                .param("changed", changed)
                .param("limit", page.getPageSize() + 1)
                .param("offset", page.getOffset())
                .query((row, index) -> line(row, round))
                .list();
        var more = rows.size() > page.getPageSize();
        return new SliceImpl<>(more ? rows.subList(0, page.getPageSize()) : rows, page, more);
    }

    /** One line while a decision on it is entered. */
    public DecisionLine line(RoundId id, DecisionId decision, CatalogueLineId line, Scope scope) {
        var round = rounds.overseen(id, scope);
        return bind("select l.*, own.number as own_number, " + """
                         coalesce(own.quantity_year, before.quantity_year) as year,
                         coalesce(own.quantity_period, before.quantity_period) as period, own.reason,
                         coalesce(before.quantity_year, l.submitted_year) as before_year,
                         coalesce(before.quantity_period, l.submitted_period) as before_period
                        """ + LINES + " and l.id = :line", id, decision)
                .param("line", line.value())
                .query((row, index) -> line(row, round))
                .optional()
                .orElseThrow(() -> new NotFound(line));
    }

    /** How many figures were entered under a decision. */
    int entered(DecisionId id) {
        return jdbc.sql("select count(*) from catalogue_figure where decision_id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    private StatementSpec bind(String sql, RoundId round, DecisionId decision) {
        return jdbc.sql(sql).param("round", round.value()).param("decision", decision.value());
    }

    private DecisionLine line(ResultSet row, CityRoundDetails round) throws SQLException {
        var policy = policies.byId(PolicyId.of(round.policyCode()));
        var words = new CatalogueWords(policy);
        return new DecisionLine(
                new CatalogueLineId(row.getObject("id", UUID.class)),
                row.getString("commune_name"),
                row.getString("unit_name"),
                words.field(row.getString("field_code")),
                words.category(row.getString("category_code")),
                row.getString("major"),
                row.getString("post"),
                row.getInt("before_year"),
                row.getInt("before_period"),
                row.getInt("own_number"),
                row.getInt("year"),
                row.getInt("period"),
                row.getString("reason"));
    }

    private static DecisionDetails details(ResultSet row) throws SQLException {
        return new DecisionDetails(
                new DecisionId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                row.getInt("number"),
                DecisionKind.valueOf(row.getString("kind")),
                row.getString("document_number"),
                row.getObject("document_day", LocalDate.class),
                row.getString("signer"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("recorder_name"),
                row.getInt("lines"),
                row.getInt("entered"),
                row.getInt("year"),
                row.getInt("period"),
                instant(row, "published_at"),
                row.getString("publisher_name"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var instant = row.getObject(column, OffsetDateTime.class);
        return instant == null ? null : instant.toInstant();
    }
}

package vn.hientai.catalogue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hientai.catalogue.DecisionManagement.EnterFigure;
import vn.hientai.catalogue.SubmissionContent.Line;
import vn.hientai.demand.RoundId;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.SearchKey;

/** Appends lines and figures of the catalogue; nothing here changes a row, and the tables would refuse it. */
@Repository
class CatalogueStore {

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final CurrentUser user;
    private final OfficialTime time;

    CatalogueStore(JdbcClient jdbc, NamedParameterJdbcTemplate batches, CurrentUser user, OfficialTime time) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.user = user;
        this.time = time;
    }

    /** The lines of a submission with the figures it proposed, under the decision on it. */
    void enter(DecisionId decision, RoundId round, SubmissionContent content) {
        var now = time.now();
        for (var from = 0; from < content.lines().size(); from += BATCH) {
            var part = content.lines()
                    .subList(from, Math.min(from + BATCH, content.lines().size()));
            enter(decision, round, part, now);
        }
    }

    private void enter(DecisionId decision, RoundId round, List<Line> lines, Instant now) {
        var rows = new ArrayList<MapSqlParameterSource>();
        lines.forEach(line -> rows.add(row(decision, round, line, now)));
        var parameters = rows.toArray(SqlParameterSource[]::new);
        batches.batchUpdate("""
                insert into catalogue_line (id, round_id, decision_id, snapshot_id, line_id, commune_id, commune_name, unit_id,
                    unit_name, position, field_code, major, further_majors, institutions, requirements, category_code, post,
                    post_kind, note, search_key, submitted_year, submitted_period)
                values (:id, :round, :decision, :snapshot, :line, :communeId, :commune, :unitId, :unit, :position, :field, :major,
                    :furtherMajors, :institutions, :requirements, :category, :post, :postKind, :note, :searchKey, :year, :period)
                """, parameters);
        batches.batchUpdate("""
                insert into catalogue_figure (line_id, decision_id, number, quantity_year, quantity_period, reason, entered_at,
                    entered_by, enterer_name)
                values (:id, :decision, 1, :year, :period, :reason, :now, :by, :name)
                """, parameters);
    }

    private MapSqlParameterSource row(DecisionId decision, RoundId round, Line line, Instant now) {
        var said = line.content();
        return new MapSqlParameterSource()
                .addValue("id", UUID.randomUUID())
                .addValue("round", round.value())
                .addValue("decision", decision.value())
                .addValue("snapshot", line.snapshot())
                .addValue("line", line.line())
                .addValue("communeId", line.communeId())
                .addValue("commune", line.commune())
                .addValue("unitId", line.unitId())
                .addValue("unit", line.unit())
                .addValue("position", line.position())
                .addValue("field", said.fieldCode())
                .addValue("major", said.major())
                .addValue("furtherMajors", said.furtherMajors())
                .addValue("institutions", said.institutions())
                .addValue("requirements", said.requirements())
                .addValue("category", said.categoryCode())
                .addValue("post", said.post())
                .addValue("postKind", said.postKind().name())
                .addValue("note", said.note())
                .addValue("searchKey", searchKey(line))
                .addValue("year", line.year())
                .addValue("period", line.period())
                .addValue("reason", line.reason())
                .addValue("now", now.atOffset(ZoneOffset.UTC))
                .addValue("by", user.username())
                .addValue("name", user.displayName());
    }

    private static String searchKey(Line line) {
        var said = line.content();
        return SearchKey.of(String.join(
                        " ",
                        said.major(),
                        words(said.furtherMajors()),
                        said.post(),
                        line.unit(),
                        line.commune(),
                        words(said.institutions())))
                .value();
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text;
    }

    /**
     * What is in force of a line while a decision is entered: what that decision says of it, else what was published.
     */
    Standing standing(RoundId round, DecisionId decision, CatalogueLineId line) {
        return jdbc.sql("""
                        select coalesce(own.number, 0) as number,
                               coalesce(own.quantity_year, e.quantity_year) as year,
                               coalesce(own.quantity_period, e.quantity_period) as period
                        from catalogue_line l
                        left join catalogue_entry e on e.id = l.id
                        left join lateral (select * from catalogue_figure f
                                           where f.line_id = l.id and f.decision_id = :decision
                                           order by f.number desc
                                           limit 1) own on true
                        where l.id = :line and l.round_id = :round and (own.number is not null or e.id is not null)
                        """)
                .param("round", round.value())
                .param("decision", decision.value())
                .param("line", line.value())
                .query((row, index) -> new Standing(row.getInt("number"), row.getInt("year"), row.getInt("period")))
                .optional()
                .orElseThrow(() -> new NotFound(line));
    }

    void append(
            DecisionId decision, CatalogueLineId line, int number, EnterFigure figure, CurrentUser who, Instant now) {
        jdbc.sql("""
                        insert into catalogue_figure (line_id, decision_id, number, quantity_year, quantity_period, reason,
                            entered_at, entered_by, enterer_name)
                        values (:line, :decision, :number, :year, :period, :reason, :now, :by, :name)
                        """)
                .param("line", line.value())
                .param("decision", decision.value())
                .param("number", number)
                .param("year", figure.year())
                .param("period", figure.period())
                .param("reason", figure.reason())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", who.username())
                .param("name", who.displayName())
                .update();
    }

    /**
     * The figure of a line a person starts from.
     *
     * @param number of the figure of the decision at hand, 0 when it says nothing of the line yet
     */
    record Standing(int number, int year, int period) {}
}

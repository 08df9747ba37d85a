package vn.hientai.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.hientai.consolidation.ConsolidationId;
import vn.hientai.consolidation.ConsolidationState;
import vn.hientai.consolidation.PolicyWords;
import vn.hientai.demand.LineContent;
import vn.hientai.demand.LineId;
import vn.hientai.demand.PostKind;
import vn.hientai.demand.RoundId;
import vn.hientai.review.LineFilter.Difference;
import vn.hientai.shared.SearchKey;

/** Reads the lines of a round that are with the city. Who may see the round was checked before. */
@Component
class ReviewedRows {

    static final String SUMS = """
            count(*) as lines, count(*) filter (where v.decision > 0) as decided,
            coalesce(sum(v.quantity_year), 0) as proposed_year, coalesce(sum(v.quantity_period), 0) as proposed_period,
            coalesce(sum(v.agreed_year), 0) as agreed_year, coalesce(sum(v.agreed_period), 0) as agreed_period,
            coalesce(sum(v.approved_year), 0) as approved_year, coalesce(sum(v.approved_period), 0) as approved_period
            """;

    private static final String FILTERED = """
            from reviewed_line v
            join demand_call k on k.id = v.call_id
            join unit u on u.id = v.commune_id
            where v.round_id = :round
              and (cast(:line as uuid) is null or v.line_id = :line)
              and (cast(:lines as uuid[]) is null or v.line_id = any (:lines))
              and (cast(:commune as text) is null or u.code = :commune)
              and (cast(:field as text) is null or v.field_code = :field)
              and (cast(:category as text) is null or v.category_code = :category)
              and (cast(:majors as text[]) is null or v.major = any (:majors))
              and (cast(:institutions as text[]) is null or v.institutions = any (:institutions))
              and (cast(:decided as boolean) is null or (v.decision > 0) = :decided)
              and (not :agreedDiffers
                   or (v.agreed_year, v.agreed_period) <> (v.quantity_year, v.quantity_period))
              and (not :approvedDiffers
                   or (v.approved_year, v.approved_period) <> (v.agreed_year, v.agreed_period))
            """;

    private final JdbcClient jdbc;

    ReviewedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page of the lines with what all of them add up to. */
    Part part(RoundId round, LineFilter filter, PolicyWords words, long offset, int limit) {
        var asked = spellings(round, filter);
        return new Part(sums(asked), lines(asked, words, offset, limit));
    }

    /** The lines by commune and unit, in the order of each proposal. */
    List<ReviewedLine> lines(RoundId round, LineFilter filter, PolicyWords words, long offset, int limit) {
        return lines(spellings(round, filter), words, offset, limit);
    }

    private List<ReviewedLine> lines(Asked asked, PolicyWords words, long offset, int limit) {
        return bind(select("v.*, k.commune_name, u.code as commune_code", """
                        order by k.commune_name collate "vi-x-icu", u.code, v.unit_name collate "vi-x-icu", v.unit_code,
                                 v.position, v.line_id
                        limit :limit offset :offset
                        """), asked, null, null)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, index) -> line(row, words))
                .list();
    }

    /** Those of the chosen lines that are with the city. */
    List<ReviewedLine> lines(RoundId round, List<LineId> chosen, PolicyWords words) {
        var ids = chosen.stream().map(LineId::value).toArray(UUID[]::new);
        return bind(select("v.*, k.commune_name, u.code as commune_code", """
                        order by k.commune_name collate "vi-x-icu", u.code, v.unit_name collate "vi-x-icu", v.unit_code,
                                 v.position, v.line_id
                        """), Asked.all(round), null, ids)
                .query((row, index) -> line(row, words))
                .list();
    }

    /** One line of the round, nothing when it is not with the city. */
    @Nullable
    ReviewedLine line(RoundId round, LineId line, PolicyWords words) {
        return bind(select("v.*, k.commune_name, u.code as commune_code", ""), Asked.all(round), line.value(), null)
                .query((row, index) -> line(row, words))
                .optional()
                .orElse(null);
    }

    Sums sums(RoundId round, LineFilter filter) {
        return sums(spellings(round, filter));
    }

    private Sums sums(Asked asked) {
        return bind(select(SUMS, ""), asked, null, null)
                .query((row, index) -> sums(row))
                .single();
    }

    /**
     * The sums of each group of lines; columns are of the view {@code v}, the call {@code k} or the commune {@code u}.
     */
    List<Group> groups(RoundId round, LineFilter filter, List<String> columns) {
        var by = String.join(", ", columns);
        return bind(
                        select(by + ", " + SUMS, "group by " + by + " order by " + by),
                        spellings(round, filter),
                        null,
                        null)
                .query((row, index) -> new Group(keys(row, columns.size()), sums(row)))
                .list();
    }

    /** Commune code and name, field and category that occur together among the lines that are with the city. */
    List<List<String>> occurring(RoundId round) {
        return jdbc.sql("""
                        select distinct c.commune_code, c.commune_name, l.field_code, l.category_code
                        from demand_call c
                        join consolidation s on s.call_id = c.id and s.state in ('SENT', 'REVIEWED', 'SUBMITTED', 'APPROVED')
                        join proposal p on p.call_id = c.id
                        join snapshot_line l on l.snapshot_id = p.standing_snapshot_id
                        where c.round_id = :round and c.revoked_at is null
                        """)
                .param("round", round.value())
                .query((row, index) -> keys(row, 4))
                .list();
    }

    static Sums sums(ResultSet row) throws SQLException {
        return new Sums(
                row.getInt("lines"),
                row.getInt("decided"),
                row.getInt("proposed_year"),
                row.getInt("proposed_period"),
                row.getInt("agreed_year"),
                row.getInt("agreed_period"),
                row.getInt("approved_year"),
                row.getInt("approved_period"));
    }

    private static List<String> keys(ResultSet row, int columns) throws SQLException {
        var keys = new String[columns];
        for (var column = 0; column < columns; column++) {
            var key = row.getString(column + 1);
            keys[column] = key == null ? "" : key;
        }
        return List.of(keys);
    }

    private static String select(String columns, String end) {
        return "select " + columns + " " + FILTERED + end;
    }

    private StatementSpec bind(String sql, Asked asked, @Nullable UUID line, UUID @Nullable [] lines) {
        var filter = asked.filter();
        return jdbc.sql(sql)
                .param("round", asked.round().value())
                .param("line", line)
                .param("lines", lines)
                .param("commune", filter.commune())
                .param("field", filter.field())
                .param("category", filter.category())
                .param("majors", asked.majors())
                .param("institutions", asked.institutions())
                .param("decided", filter.decided())
                .param("agreedDiffers", filter.differs() == Difference.AGREED)
                .param("approvedDiffers", filter.differs() == Difference.APPROVED);
    }

    /** What a filter asks for in the spellings of the round, looked up once for all statements of a page. */
    private Asked spellings(RoundId round, LineFilter filter) {
        return new Asked(round, filter, majors(round, filter), institutions(round, filter));
    }

    /** The spellings that occur in the round and are asked for; null when no major is asked for. */
    private String @Nullable [] majors(RoundId round, LineFilter filter) {
        if (filter.major() == null && filter.sameMajor() == null) {
            return null;
        }
        var part = filter.major() == null ? "" : SearchKey.of(filter.major()).value();
        var whole = filter.sameMajor() == null ? null : SearchKey.of(filter.sameMajor());
        return spellings(round, "major", spelling -> {
            var key = SearchKey.of(spelling);
            return key.value().contains(part) && (whole == null || whole.equals(key));
        });
    }

    private String @Nullable [] institutions(RoundId round, LineFilter filter) {
        if (filter.institution() == null) {
            return null;
        }
        var wanted = SearchKey.of(filter.institution());
        return spellings(round, "institutions", text -> Institutions.in(text).stream()
                .map(SearchKey::of)
                .anyMatch(wanted::equals));
    }

    private String[] spellings(RoundId round, String column, Predicate<String> asked) {
        return jdbc.sql("""
                        select distinct l.%1$s
                        from demand_call c
                        join proposal p on p.call_id = c.id
                        join snapshot_line l on l.snapshot_id = p.standing_snapshot_id
                        where c.round_id = :round and l.%1$s is not null
                        """.formatted(column)).param("round", round.value()).query(String.class).list().stream()
                .filter(asked)
                .toArray(String[]::new);
    }

    private static ReviewedLine line(ResultSet row, PolicyWords words) throws SQLException {
        var decidedAt = row.getObject("decided_at", OffsetDateTime.class);
        var content = content(row);
        return new ReviewedLine(
                new LineId(row.getObject("line_id", UUID.class)),
                row.getObject("snapshot_id", UUID.class),
                new ConsolidationId(row.getObject("consolidation_id", UUID.class)),
                ConsolidationState.valueOf(row.getString("consolidation_state")),
                row.getString("commune_code"),
                row.getString("commune_name"),
                row.getString("unit_name"),
                content,
                words.field(content.fieldCode()),
                words.category(content.categoryCode()),
                row.getInt("figure_number"),
                row.getInt("agreed_year"),
                row.getInt("agreed_period"),
                row.getString("reason"),
                row.getInt("decision"),
                row.getInt("approved_year"),
                row.getInt("approved_period"),
                row.getString("approved_reason"),
                decidedAt == null ? null : decidedAt.toInstant(),
                row.getString("decider_name"));
    }

    private static LineContent content(ResultSet row) throws SQLException {
        return new LineContent(
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
                row.getString("note"));
    }

    /** A page of lines and the sums of all of them. */
    record Part(Sums sums, List<ReviewedLine> lines) {}

    /** A filter with the spellings it means; what is null is not asked for. */
    private record Asked(
            RoundId round, LineFilter filter, String @Nullable [] majors, String @Nullable [] institutions) {

        static Asked all(RoundId round) {
            return new Asked(round, LineFilter.ALL, null, null);
        }
    }

    /** The sums of the lines that have these keys in common. */
    record Group(List<String> keys, Sums sums) {

        String key(int number) {
            return keys.get(number);
        }
    }
}

package vn.hientai.consolidation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.hientai.demand.CallId;
import vn.hientai.demand.LineContent;
import vn.hientai.demand.LineId;
import vn.hientai.demand.PostKind;
import vn.hientai.demand.ProposalId;
import vn.hientai.demand.ProposalState;
import vn.hientai.shared.SearchKey;

/** Reads the lines that count in a call, grouped or one by one. Who may see the call was checked before. */
@Component
class LineRows {

    private static final String SELECTED = """
            from consolidated_line
            where call_id = :call
              and (cast(:field as text) is null or field_code = :field)
              and (cast(:category as text) is null or category_code = :category)
              and (cast(:majors as text[]) is null or major = any (cast(:majors as text[])))
            """;

    private final JdbcClient jdbc;

    LineRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sums of each field, spelling of a major and category; what was sent first comes first. */
    List<Group> groups(CallId call) {
        return jdbc.sql("""
                        select field_code, major, category_code, count(*) as lines,
                               sum(quantity_year) as year, sum(quantity_period) as period,
                               sum(agreed_year) as agreed_year, sum(agreed_period) as agreed_period
                        from consolidated_line
                        where call_id = :call
                        group by field_code, major, category_code
                        order by min(sent_at), min(unit_code), major
                        """)
                .param("call", call.value())
                .query((row, index) -> group(row))
                .list();
    }

    Figures total(CallId call, LineSelection selection) {
        return bind("""
                        select count(*) as lines,
                               coalesce(sum(quantity_year), 0) as year, coalesce(sum(quantity_period), 0) as period,
                               coalesce(sum(agreed_year), 0) as agreed_year,
                               coalesce(sum(agreed_period), 0) as agreed_period
                        """ + SELECTED, call, selection)
                .query((row, index) -> figures(row))
                .single();
    }

    /** The lines by unit, in the order of each proposal. */
    List<ConsolidatedLine> lines(CallId call, LineSelection selection, PolicyWords words, long offset, int limit) {
        return bind("select * " + SELECTED + """
                        order by unit_name collate "vi-x-icu", unit_code, position, line_id
                        limit :limit offset :offset
                        """, call, selection)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, index) -> line(row, words))
                .list();
    }

    private StatementSpec bind(String sql, CallId call, LineSelection selection) {
        return jdbc.sql(sql)
                .param("call", call.value())
                .param("field", selection.field())
                .param("category", selection.category())
                .param("majors", spellings(call, selection.major()));
    }

    /** Every spelling of a major that occurs in the call; null when no major is asked for. */
    private String @Nullable [] spellings(CallId call, @Nullable String major) {
        if (major == null) {
            return null;
        }
        var key = SearchKey.of(major);
        return jdbc
                .sql("select distinct major from consolidated_line where call_id = :call")
                .param("call", call.value())
                .query(String.class)
                .list()
                .stream()
                .filter(spelling -> SearchKey.of(spelling).equals(key))
                .toArray(String[]::new);
    }

    private static Group group(ResultSet row) throws SQLException {
        return new Group(
                row.getString("field_code"), row.getString("major"), row.getString("category_code"), figures(row));
    }

    private static Figures figures(ResultSet row) throws SQLException {
        return new Figures(
                row.getInt("lines"),
                row.getInt("year"),
                row.getInt("period"),
                row.getInt("agreed_year"),
                row.getInt("agreed_period"));
    }

    static ConsolidatedLine line(ResultSet row, PolicyWords words) throws SQLException {
        var content = content(row);
        return new ConsolidatedLine(
                new LineId(row.getObject("line_id", UUID.class)),
                new ProposalId(row.getObject("proposal_id", UUID.class)),
                row.getString("unit_code"),
                row.getString("unit_name"),
                ProposalState.valueOf(row.getString("state")),
                row.getString("reference"),
                row.getInt("position"),
                content,
                words.field(content.fieldCode()),
                words.category(content.categoryCode()),
                row.getInt("agreed_year"),
                row.getInt("agreed_period"),
                row.getString("reason"));
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

    /** The sums of one field, one spelling of a major and one category. */
    record Group(String field, String major, String category, Figures figures) {}
}

package vn.hientai.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.hientai.shared.AuditEntry.Change;
import vn.hientai.shared.AuditorsOnly;

/** Reads the trail for inspection, which sees all of it: entries have no unit that a scope could narrow. */
@Service
@Transactional(readOnly = true)
@AuditorsOnly
public class AuditQueries {

    private static final int LINES_PER_PAGE = 50;

    /** How many entries a search for text reads at most before it shows what it has and offers to go on. */
    private static final int ENTRIES_PER_SEARCH = 20_000;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditQueries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * The newest entries that match, below a number (null: the newest of all). A page may hold few lines, even none,
     * with older ones behind it, because a search for text reads a bounded number of entries.
     */
    public AuditPage page(AuditFilter filter, @Nullable Long below) {
        var criteria = AuditCriteria.of(filter).and("seq < :below", "below", below);
        var text = filter.text();
        if (text == null) {
            return page(criteria, null);
        }
        var floor = floor(criteria);
        return page(
                criteria.and("seq >= :floor", "floor", floor)
                        .and("search_key like :text", "text", text.containsPattern()),
                floor);
    }

    /** The acts that occur, for choice. */
    public List<String> acts() {
        return occurring("act");
    }

    /** The kinds of record that occur, for choice. */
    public List<String> recordTypes() {
        return occurring("record_type");
    }

    private AuditPage page(AuditCriteria criteria, @Nullable Long floor) {
        var found = jdbc.sql("select * from audit_entry where %s order by seq desc limit %d"
                        .formatted(criteria.sql(), LINES_PER_PAGE + 1))
                .params(criteria.parameters())
                .query((row, index) -> line(row))
                .list();
        if (found.size() <= LINES_PER_PAGE) {
            return new AuditPage(found, floor);
        }
        var lines = found.subList(0, LINES_PER_PAGE);
        return new AuditPage(lines, lines.get(LINES_PER_PAGE - 1).number());
    }

    /** The lowest number one search reads down to, null when that is the first of the trail. */
    private @Nullable Long floor(AuditCriteria criteria) {
        return jdbc.sql("""
                        select min(seq)
                        from (select seq from audit_entry where %s order by seq desc limit %d) as read
                        having count(*) = %2$d
                        """.formatted(criteria.sql(), ENTRIES_PER_SEARCH))
                .params(criteria.parameters())
                .query(Long.class)
                .optional()
                .orElse(null);
    }

    /** Hops through the index from value to value instead of reading every entry. */
    private List<String> occurring(String column) {
        return jdbc.sql("""
                        with recursive hop (value) as (
                            (select %1$s from audit_entry order by %1$s limit 1)
                            union all
                            select (select %1$s from audit_entry where %1$s > hop.value order by %1$s limit 1)
                            from hop
                            where hop.value is not null)
                        select value from hop where value is not null
                        """.formatted(column)).query(String.class).list();
    }

    private AuditLine line(ResultSet row) throws SQLException {
        return new AuditLine(
                row.getLong("seq"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("seat"),
                row.getString("act"),
                row.getString("record_type"),
                row.getString("record_id"),
                List.of(json.readValue(row.getString("changes"), Change[].class)),
                row.getBoolean("replayed"));
    }
}

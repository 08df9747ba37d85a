package vn.hientai.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.catalogue.CataloguePage.Choice;
import vn.hientai.policy.Policies;
import vn.hientai.policy.PolicyId;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.OpenToVisitors;
import vn.hientai.shared.SearchKey;

/** Reads the catalogue in force. It is public: what it shows was published by an act of its own. */
@Service
@Transactional(readOnly = true)
@OpenToVisitors
public class CatalogueQueries {

    /** Lines on a page. */
    public static final int PAGE = 50;

    private static final String FOUND = """
            from catalogue_entry e
            join unit city on city.id = e.city_id
            where (e.quantity_year > 0 or e.quantity_period > 0)
              and e.search_key like :text
              and (cast(:year as integer) is null or e.year = :year)
              and (cast(:commune as uuid) is null or e.commune_id = :commune)
              and (cast(:field as text) is null or e.field_code = :field)
              and (cast(:category as text) is null or e.category_code = :category)
              and (not :open or e.quantity_year > 0)
            """;

    private final Policies policies;
    private final ObjectProvider<QuotaUse> uses;
    private final JdbcClient jdbc;

    CatalogueQueries(Policies policies, ObjectProvider<QuotaUse> uses, JdbcClient jdbc) {
        this.policies = policies;
        this.uses = uses;
        this.jdbc = jdbc;
    }

    /** One page of what is found, by commune, unit and the unit's order. */
    public CataloguePage page(CatalogueFilter filter, Pageable page) {
        var totals = bind(
                        "select count(*) as lines, coalesce(sum(quantity_year), 0) as year,"
                                + " coalesce(sum(quantity_period), 0) as period " + FOUND,
                        filter)
                .query((row, index) -> new long[] {row.getLong("lines"), row.getLong("year"), row.getLong("period")})
                .single();
        var entries = found(filter, page.getPageSize(), page.getOffset());
        return new CataloguePage(
                new PageImpl<>(entries, page, totals[0]),
                totals[1],
                totals[2],
                choices("e.year::text", "e.year::text", "1 desc"),
                choices("e.commune_id::text", "e.commune_name", "min(e.commune_name) collate \"vi-x-icu\""),
                named(choices("e.field_code", "e.policy_code", "1"), true),
                named(choices("e.category_code", "e.policy_code", "1"), false));
    }

    /** Everything that is found, for a download. */
    public List<CatalogueEntry> all(CatalogueFilter filter) {
        return found(filter, Integer.MAX_VALUE, 0);
    }

    /** One line in force, also one whose figures became nought. */
    public CatalogueEntry entry(CatalogueLineId id) {
        var rows = jdbc.sql("""
                        select e.*, city.name as city_name, city.type as city_type
                        from catalogue_entry e join unit city on city.id = e.city_id
                        where e.id = :id
                        """)
                .param("id", id.value())
                .query((row, index) -> entry(row, used(List.of(id))))
                .list();
        return rows.stream().findFirst().orElseThrow(() -> new NotFound(id));
    }

    /** What every published decision said of a line, the first one first. */
    public List<FigureInForce> history(CatalogueLineId id) {
        return jdbc.sql("""
                        select distinct on (d.number) d.kind, d.document_number, d.document_day, d.published_at,
                               f.quantity_year, f.quantity_period
                        from catalogue_figure f
                        join catalogue_decision d on d.id = f.decision_id and d.published_at is not null
                        where f.line_id = :id
                        order by d.number, f.number desc
                        """)
                .param("id", id.value())
                .query((row, index) -> new FigureInForce(
                        DecisionKind.valueOf(row.getString("kind")),
                        row.getString("document_number"),
                        row.getObject("document_day", LocalDate.class),
                        row.getObject("published_at", OffsetDateTime.class).toInstant(),
                        row.getInt("quantity_year"),
                        row.getInt("quantity_period")))
                .list();
    }

    private List<CatalogueEntry> found(CatalogueFilter filter, int limit, long offset) {
        var ids = bind("select e.id " + FOUND + ORDER + " limit :limit offset :offset", filter)
                .param("limit", limit)
                .param("offset", offset)
                .query(UUID.class)
                .list();
        if (ids.isEmpty()) {
            return List.of();
        }
        var used = used(ids.stream().map(CatalogueLineId::new).toList());
        return jdbc.sql("""
                        select e.*, city.name as city_name, city.type as city_type
                        from catalogue_entry e join unit city on city.id = e.city_id
                        where e.id = any (:ids::uuid[])
                        """ + ORDER)
                .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, index) -> entry(row, used))
                .list();
    }

    private static final String ORDER = """
             order by e.year desc, e.commune_name collate "vi-x-icu", e.unit_name collate "vi-x-icu", e.position, e.id
            """;

    private StatementSpec bind(String sql, CatalogueFilter filter) {
        return jdbc.sql(sql)
                .param("text", SearchKey.of(filter.text()).containsPattern())
                .param("year", filter.year())
                .param("commune", filter.commune())
                .param("field", filter.field())
                .param("category", filter.category())
                .param("open", filter.open());
    }

    private List<Choice> choices(String value, String name, String order) {
        return jdbc.sql("""
                        select %s as value, min(%s) as name, count(*) as lines
                        from catalogue_entry e
                        where e.quantity_year > 0 or e.quantity_period > 0
                        group by 1
                        order by %s
                        """.formatted(value, name, order))
                .query((row, index) -> new Choice(row.getString("value"), row.getString("name"), row.getInt("lines")))
                .list();
    }

    /** Fields or categories by their names in the resolution they come from. */
    private List<Choice> named(List<Choice> codes, boolean field) {
        return codes.stream()
                .map(code -> {
                    var words = new CatalogueWords(policies.byId(PolicyId.of(code.name())));
                    var name = field ? words.field(code.value()) : words.category(code.value());
                    return new Choice(code.value(), name, code.lines());
                })
                .toList();
    }

    private Map<CatalogueLineId, Integer> used(Collection<CatalogueLineId> lines) {
        var used = new HashMap<CatalogueLineId, Integer>();
        uses.orderedStream()
                .forEach(use -> use.of(lines).forEach((line, count) -> used.merge(line, count, Integer::sum)));
        return used;
    }

    private CatalogueEntry entry(ResultSet row, Map<CatalogueLineId, Integer> used) throws SQLException {
        var policy = policies.byId(PolicyId.of(row.getString("policy_code")));
        var words = new CatalogueWords(policy);
        var id = new CatalogueLineId(row.getObject("id", UUID.class));
        return new CatalogueEntry(
                id,
                row.getString("city_name"),
                row.getString("commune_name"),
                row.getString("unit_name"),
                row.getInt("year"),
                row.getInt("horizon_from"),
                row.getInt("horizon_to"),
                policy.number(),
                row.getString("field_code"),
                words.field(row.getString("field_code")),
                row.getString("category_code"),
                words.category(row.getString("category_code")),
                row.getString("major"),
                row.getString("further_majors"),
                row.getString("institutions"),
                row.getString("requirements"),
                row.getString("post"),
                "PART_TIME".equals(row.getString("post_kind")),
                row.getInt("quantity_year"),
                row.getInt("quantity_period"),
                used.getOrDefault(id, 0),
                DecisionKind.valueOf(row.getString("kind")),
                row.getString("document_number"),
                row.getObject("document_day", LocalDate.class),
                row.getObject("published_at", OffsetDateTime.class).toInstant());
    }
}

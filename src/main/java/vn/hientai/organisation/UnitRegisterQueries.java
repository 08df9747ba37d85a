package vn.hientai.organisation;

import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.Role;
import vn.hientai.shared.Scope;
import vn.hientai.shared.UnitKeepersOnly;

/**
 * Reads units for who keeps them, those that are no more included. A commune's coordinator keeps the units below the
 * commune, the administrator every unit.
 */
@Service
@Transactional(readOnly = true)
@UnitKeepersOnly
public class UnitRegisterQueries {

    private static final String KEPT = """
            (:every or in_scope(u.path, u.bloc, :scope::text[])
                and u.type not in ('CITY', 'PROVINCE', 'WARD', 'COMMUNE', 'SPECIAL_ZONE', 'DEPARTMENT'))
            """;

    private static final String MATCHING = KEPT + """
            and (u.search_key like :contained or u.code = :code or u.type = :kind and u.search_key like :named
                 or u.id in (select a.unit_id from unit_alias a where a.search_key like :contained))
            """;

    private final JdbcClient jdbc;

    UnitRegisterQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A unit the reader keeps. */
    public KeptUnit details(UnitId id, Scope scope) {
        return kept(KeptUnitRow.SELECT + " where u.id = :id and " + KEPT, scope)
                .param("id", id.value())
                .query(new KeptUnitRow())
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /**
     * The units that exist, or those that are no more, whose name, former name, other spelling or code matches the
     * text, with or without tone marks. Names that carry the marks as typed come first, then Vietnamese order.
     */
    public Page<KeptUnit> find(String text, boolean closed, Scope scope, Pageable page) {
        var search = UnitSearchText.of(text);
        var rows = matching(
                        KeptUnitRow.SELECT + " where (u.closed_at is not null) = :closed and " + MATCHING + """
                        order by case when strpos(lower(u.name collate "vi-x-icu"), :typed) > 0 then 0 else 1 end,
                                 u.name collate "vi-x-icu", u.code
                        limit :rows offset :skip
                        """,
                        search,
                        scope)
                .param("closed", closed)
                .param("typed", search.typed())
                .param("rows", page.getPageSize())
                .param("skip", page.getOffset())
                .query(new KeptUnitRow())
                .list();
        var counts = counts(text, scope);
        return new PageImpl<>(rows, page, closed ? counts.closed() : counts.open());
    }

    /** How many units match that exist, and how many that are no more. */
    public Counts counts(String text, Scope scope) {
        return matching(
                        "select count(*) filter (where u.closed_at is null) as open, count(u.closed_at) as closed"
                                + " from unit u where " + MATCHING,
                        UnitSearchText.of(text),
                        scope)
                .query((row, number) -> new Counts(row.getLong("open"), row.getLong("closed")))
                .single();
    }

    /** What happened to a unit and what it took over, the latest first. */
    public List<UnitChangeDetails> history(UnitId id, Scope scope) {
        details(id, scope);
        return jdbc.sql(UnitChangeRow.SELECT + """
                        where c.unit_id = :id or c.successor_id = :id
                        order by c.effective_at desc, c.number desc, c.id
                        limit 200
                        """)
                .param("id", id.value())
                .query(new UnitChangeRow())
                .list();
    }

    /** The units with the same superior that exist, by name: a unit can be merged with them and into them. */
    public List<KeptUnit> neighbours(UnitId id, Scope scope) {
        details(id, scope);
        return kept(KeptUnitRow.SELECT + " where " + KEPT + """
                        and u.closed_at is null and u.id <> :id
                        and u.parent_id = (select parent_id from unit where id = :id)
                        order by u.bloc, u.name collate "vi-x-icu", u.code
                        """, scope)
                .param("id", id.value())
                .query(new KeptUnitRow())
                .list();
    }

    private StatementSpec matching(String sql, UnitSearchText search, Scope scope) {
        return kept(sql, scope)
                .param("contained", search.contained())
                .param("code", search.code())
                .param("kind", search.kind())
                .param("named", search.named());
    }

    private StatementSpec kept(String sql, Scope scope) {
        return jdbc.sql(sql)
                .param("every", !scope.as(Role.ADMINISTRATOR).isEmpty())
                .param("scope", scope.as(Role.COMMUNE_COORDINATOR).forSql());
    }

    /** Units that exist, and units that are no more. */
    public record Counts(long open, long closed) {}
}

package vn.hientai.organisation;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.shared.Bloc;
import vn.hientai.shared.CalledByModules;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.Scope;
import vn.hientai.shared.SignedInOnly;

/**
 * Reads units for pages and for other modules; never changes anything. Names of units are public: what takes no scope
 * answers whoever asks.
 */
@Service
@Transactional(readOnly = true)
@CalledByModules
public class UnitQueries {

    private static final UnitRow ROW = new UnitRow();
    private static final String SELECT = "select " + UnitRow.COLUMNS + " from unit u ";

    private final JdbcClient jdbc;

    UnitQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A unit within the reader's scope. */
    @SignedInOnly
    public UnitDetails details(UnitId id, Scope scope) {
        return jdbc.sql(SELECT + "where u.id = :id and in_scope(u.path, u.bloc, :scope::text[])")
                .param("id", id.value())
                .param("scope", scope.forSql())
                .query(ROW)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** Whom to call in a unit within the reader's scope, with the version to change it by. */
    @SignedInOnly
    public VersionedContact contact(UnitId id, Scope scope) {
        return jdbc.sql("""
                        select u.version, u.contact_name, u.contact_phone
                        from unit u
                        where u.id = :id and in_scope(u.path, u.bloc, :scope::text[])
                        """)
                .param("id", id.value())
                .param("scope", scope.forSql())
                .query((row, number) -> new VersionedContact(
                        row.getLong("version"),
                        new UnitContact(row.getString("contact_name"), row.getString("contact_phone"))))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** A unit by its code, whoever asks: names of units are not secret. */
    public Optional<UnitDetails> byCode(String code) {
        return jdbc.sql(SELECT + "where u.code = :code")
                .param("code", code)
                .query(ROW)
                .optional();
    }

    /** Units by identity, whoever asks, in no particular order. */
    public List<UnitDetails> byIds(Collection<UnitId> ids) {
        return jdbc.sql(SELECT + "where u.id = any (:ids::uuid[])")
                .param("ids", ids.stream().map(UnitId::toString).toArray(String[]::new))
                .query(ROW)
                .list();
    }

    /** The commune-level unit at or above a unit; empty for city departments. */
    public Optional<UnitDetails> communeOf(UnitId id) {
        return jdbc.sql(SELECT + """
                        join unit below on below.path <@ u.path
                        where below.id = :id and u.type in ('WARD', 'COMMUNE', 'SPECIAL_ZONE')
                        """).param("id", id.value()).query(ROW).optional();
    }

    /**
     * The units below a commune that exist and that a call can address, of one bloc or (null) of both: by bloc, type,
     * then name in Vietnamese order.
     */
    @SignedInOnly
    public List<UnitDetails> unitsOf(UnitId commune, @Nullable Bloc bloc) {
        return jdbc.sql(SELECT + """
                        where u.parent_id = :commune and u.closed_at is null and (:bloc::text is null or u.bloc = :bloc)
                        order by u.bloc, array_position(:types::text[], u.type), u.name collate "vi-x-icu", u.code
                        """)
                .param("commune", commune.value())
                .param("bloc", bloc == null ? null : bloc.name())
                .param("types", Arrays.stream(UnitType.values()).map(Enum::name).toArray(String[]::new))
                .query(ROW)
                .list();
    }

    /**
     * The units within the reader's scope whose name or other spelling contains the text, with or without tone marks,
     * or whose code it is. Names that carry the marks as typed come first, then Vietnamese order.
     */
    @SignedInOnly
    public Slice<UnitDetails> search(String text, Scope scope, Pageable page) {
        var search = UnitSearchText.of(text);
        var found = jdbc.sql(SELECT + """
                        where in_scope(u.path, u.bloc, :scope::text[])
                          and (u.search_key like :contained
                               or u.id in (select a.unit_id from unit_alias a where a.search_key like :contained)
                               or (u.type = :kind and u.search_key like :named)
                               or u.code = :code)
                        order by case when strpos(lower(u.name collate "vi-x-icu"), :typed) > 0
                                        or strpos(:typed, lower(u.name collate "vi-x-icu")) > 0 then 0 else 1 end,
                                 u.name collate "vi-x-icu", u.code
                        offset :offset limit :limit
                        """)
                .param("typed", search.typed())
                .param("contained", search.contained())
                .param("kind", search.kind())
                .param("named", search.named())
                .param("code", search.code())
                .param("scope", scope.forSql())
                .param("offset", page.getOffset())
                .param("limit", page.getPageSize() + 1)
                .query(ROW)
                .list();
        var shown = found.stream().limit(page.getPageSize()).toList();
        return new SliceImpl<>(shown, page, found.size() > shown.size());
    }

    /** Whom to call, and the version that {@link UnitManagement#changeContact} expects. */
    public record VersionedContact(long version, UnitContact contact) {}
}

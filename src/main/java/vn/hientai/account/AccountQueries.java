package vn.hientai.account;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.organisation.UnitDetails;
import vn.hientai.organisation.UnitId;
import vn.hientai.organisation.UnitQueries;
import vn.hientai.shared.AccountKeepersOnly;
import vn.hientai.shared.CalledByModules;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.Scope;
import vn.hientai.shared.SearchKey;

/** Reads accounts for their keepers. A coordinator sees those whose every role is of its units' own people. */
@Service
@Transactional(readOnly = true)
public class AccountQueries {

    private static final String KEPT = """
            select a.id, a.version, a.username, a.display_name, a.ended_at, a.password_hash is not null as active,
                   a.code_expires_at, seat.id as unit_id,
                   (select max(last_at) from account_address known where known.account_id = a.id) as last_sign_in_at,
                   (select string_agg(g.role, ',' order by g.role) from account_grant g
                    where g.account_id = a.id and g.ends_at is not distinct from a.ended_at) as roles
            from account a
            join lateral (select u.* from account_grant g join unit u on u.id = g.seat_id
                          where g.account_id = a.id order by g.starts_at desc, g.id limit 1) seat on true
            where not exists (
                select 1 from account_grant g join unit u on u.id = g.seat_id
                where g.account_id = a.id and g.ends_at is not distinct from a.ended_at
                  and not (in_scope(u.path, u.bloc, :scope::text[])
                           and (:every or g.role in ('UNIT_OFFICER', 'UNIT_HEAD'))))
              and in_scope(seat.path, seat.bloc, :scope::text[])
            """;

    private static final String ORDER = """

            order by seat.name collate "vi-x-icu", seat.id,
                     regexp_replace(a.display_name, '^(.*)\\s(\\S+)$', '\\2 \\1') collate "vi-x-icu", a.id
            limit :rows offset :skip
            """;

    private final JdbcClient jdbc;
    private final UnitQueries units;

    AccountQueries(JdbcClient jdbc, UnitQueries units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    /**
     * The accounts of the keeper's units whose person, user name or unit contains the text: by unit, then given name.
     */
    @AccountKeepersOnly
    public Page<AccountDetails> kept(String text, Scope scope, Pageable page) {
        var matching = "and (a.search_key like :pattern or seat.search_key like :pattern)";
        var pattern = SearchKey.of(text).containsPattern();
        var rows = kept(KEPT + matching + ORDER, scope)
                .param("pattern", pattern)
                .param("rows", page.getPageSize())
                .param("skip", page.getOffset())
                .query(new AccountRow())
                .list();
        var count = kept("select count(*) from (" + KEPT + matching + ") kept", scope)
                .param("pattern", pattern)
                .query(Long.class)
                .single();
        return new PageImpl<>(named(rows), page, count);
    }

    @AccountKeepersOnly
    public AccountDetails details(AccountId id, Scope scope) {
        return named(kept(KEPT + "and a.id = :id", scope)
                        .param("id", id.value())
                        .query(new AccountRow())
                        .list())
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
    }

    /** Whether there is an account with a password everybody knows: production refuses to start then. */
    @CalledByModules
    public boolean demoAccountsExist() {
        return jdbc.sql("select exists (select 1 from account where demo)")
                .query(Boolean.class)
                .single();
    }

    private StatementSpec kept(String sql, Scope scope) {
        return jdbc.sql(sql).param("scope", Keeper.keptBy(scope).forSql()).param("every", Keeper.keepsEveryRole(scope));
    }

    private List<AccountDetails> named(List<AccountDetails> rows) {
        var seats = rows.stream().map(AccountDetails::unit).distinct().toList();
        var names = units.byIds(seats).stream().collect(Collectors.toMap(UnitDetails::id, UnitDetails::fullName));
        return rows.stream().map(row -> row.at(nameOf(row.unit(), names))).toList();
    }

    private static String nameOf(UnitId unit, Map<UnitId, String> names) {
        return names.getOrDefault(unit, "");
    }
}

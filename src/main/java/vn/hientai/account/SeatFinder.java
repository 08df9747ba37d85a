package vn.hientai.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hientai.organisation.UnitDetails;
import vn.hientai.organisation.UnitId;
import vn.hientai.organisation.UnitQueries;
import vn.hientai.shared.RuleViolation;
import vn.hientai.shared.Scope;
import vn.hientai.shared.SearchKey;

/** Finds the units whose people a keeper gives accounts, as the keeper writes them. */
@Component
class SeatFinder {

    private static final int SHOWN = 300;

    private final JdbcClient jdbc;
    private final UnitQueries units;

    SeatFinder(JdbcClient jdbc, UnitQueries units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    /** The one unit with this code or name. */
    UnitId named(String codeOrName, Scope scope) {
        var found = like(codeOrName, scope);
        if (found.size() != 1) {
            throw new RuleViolation(found.isEmpty() ? "account.unit-unknown" : "account.unit-ambiguous", codeOrName);
        }
        return found.get(0);
    }

    /** The unit with this code, else every unit with this name or another spelling of it. */
    List<UnitId> like(String codeOrName, Scope scope) {
        return jdbc.sql("""
                        select u.id
                        from unit u
                        where in_scope(u.path, u.bloc, :scope::text[])
                          and (u.code = upper(:text)
                               or (not exists (select 1 from unit coded where coded.code = upper(:text))
                                   and u.closed_at is null
                                   and (u.search_key = :key
                                        or exists (select 1 from unit_alias other
                                                   where other.unit_id = u.id and other.search_key = :key))))
                        limit 2
                        """)
                .param("scope", scope.forSql())
                .param("text", codeOrName.strip())
                .param("key", SearchKey.of(codeOrName).value())
                .query(SeatFinder::id)
                .list();
    }

    /** Offices, schools and bodies for which nobody has an account, by bloc and name. */
    List<UnitDetails> withoutAccount(Scope scope) {
        var ids = jdbc.sql("""
                        select u.id
                        from unit u
                        where in_scope(u.path, u.bloc, :scope::text[])
                          and u.closed_at is null
                          and u.type not in ('CITY', 'PROVINCE', 'WARD', 'COMMUNE', 'SPECIAL_ZONE')
                          and not exists (select 1 from account_grant g
                                          where g.seat_id = u.id and g.role = 'UNIT_OFFICER' and g.ends_at is null)
                        order by u.bloc, u.name collate "vi-x-icu", u.id
                        limit :shown
                        """)
                .param("scope", scope.forSql())
                .param("shown", SHOWN)
                .query(SeatFinder::id)
                .list();
        var order = units.byIds(ids);
        return ids.stream()
                .flatMap(id -> order.stream().filter(unit -> unit.id().equals(id)))
                .toList();
    }

    private static UnitId id(ResultSet row, int number) throws SQLException {
        return new UnitId(row.getObject("id", UUID.class));
    }
}

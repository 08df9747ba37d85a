package vn.hientai.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Service;
import vn.hientai.organisation.UnitId;
import vn.hientai.shared.Bloc;
import vn.hientai.shared.CalledByModules;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.Reach;
import vn.hientai.shared.Role;
import vn.hientai.shared.Scope;

/** Reads what a person may do at this moment, in one query. */
@Service
@CalledByModules
public class GrantQueries {

    private final JdbcClient jdbc;

    GrantQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A person as signed in now, for who acts without a browser. */
    public Authentication authenticationOf(String username) {
        return person(username).orElseThrow(() -> new NotFound(username)).authentication();
    }

    /** The person behind a user name, unless the account is ended, not activated, or has no grant in force. */
    Optional<SignedInPerson> person(String username) {
        var rows = jdbc.sql("""
                        select a.id, a.username, a.display_name, g.seat_id, g.role, g.bloc, coalesce(root.path::text, '') as root
                        from account a
                        join account_grant g on g.account_id = a.id
                            and g.starts_at <= clock_timestamp()
                            and (g.ends_at is null or g.ends_at > clock_timestamp())
                        left join unit root on root.id = g.root_id
                        where a.username = :username and a.ended_at is null and a.password_hash is not null
                        order by g.starts_at, g.id
                        """)
                .param("username", username)
                .query(GrantQueries::row)
                .list();
        return rows.isEmpty() ? Optional.empty() : Optional.of(together(rows));
    }

    private static SignedInPerson together(List<SignedInPerson> rows) {
        var first = rows.get(0);
        var reaches =
                rows.stream().flatMap(row -> row.scope().reaches().stream()).toList();
        return new SignedInPerson(first.id(), first.username(), first.displayName(), first.seat(), new Scope(reaches));
    }

    private static SignedInPerson row(ResultSet row, int number) throws SQLException {
        var reach = new Reach(Role.valueOf(row.getString("role")), row.getString("root"), bloc(row.getString("bloc")));
        return new SignedInPerson(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("username"),
                row.getString("display_name"),
                new UnitId(row.getObject("seat_id", UUID.class)),
                new Scope(List.of(reach)));
    }

    private static @Nullable Bloc bloc(@Nullable String name) {
        return name == null ? null : Bloc.valueOf(name);
    }
}

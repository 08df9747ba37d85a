package vn.hientai.account;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.organisation.UnitId;
import vn.hientai.shared.CalledByModules;
import vn.hientai.shared.Role;

/** Who serves units by a grant in force now, for modules that have something to tell them. */
@Service
@Transactional(readOnly = true)
@CalledByModules
public class ServingPeople {

    private final JdbcClient jdbc;

    ServingPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Each person with each of the units that one of the person's grants of these roles reaches. */
    public List<ServingPerson> of(Collection<UnitId> units, Role... roles) {
        return jdbc.sql("""
                        select distinct a.id, u.id as unit_id
                        from unit u
                        cross join lateral generate_series(1, nlevel(u.path)) depth
                        join unit root on root.path = subpath(u.path, 0, depth)
                        join account_grant g on g.root_id = root.id and g.role = any (:roles)
                            and (g.bloc is null or g.bloc = u.bloc)
                            and g.starts_at <= clock_timestamp()
                            and (g.ends_at is null or g.ends_at > clock_timestamp())
                        join account a on a.id = g.account_id and a.ended_at is null
                        where u.id = any (:units::uuid[])
                        """)
                .param("units", units.stream().map(UnitId::toString).toArray(String[]::new))
                .param("roles", Arrays.stream(roles).map(Enum::name).toArray(String[]::new))
                .query((row, number) -> new ServingPerson(
                        new AccountId(row.getObject("id", UUID.class)),
                        new UnitId(row.getObject("unit_id", UUID.class))))
                .list();
    }

    /** The account behind a user name, as long as it has not ended. */
    public Optional<AccountId> accountOf(String username) {
        return jdbc.sql("select id from account where username = :username and ended_at is null")
                .param("username", username)
                .query((row, number) -> new AccountId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** Họ và tên of who still has an account. */
    public Optional<String> nameOf(AccountId account) {
        return jdbc.sql("select display_name from account where id = :id and ended_at is null")
                .param("id", account.value())
                .query(String.class)
                .optional();
    }
}

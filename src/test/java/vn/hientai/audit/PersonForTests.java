package vn.hientai.audit;

import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.shared.Role;

/** An account with one role at the city's inspectorate, so that a page can be asked for under its name. */
@TestComponent
public class PersonForTests {

    private final JdbcClient jdbc;

    PersonForTests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    public void give(String username, Role role) {
        var id = UUID.nameUUIDFromBytes(username.getBytes());
        jdbc.sql("""
                        insert into account (id, version, username, display_name, search_key, password_hash,
                            created_at, created_by, updated_at, updated_by)
                        values (:id, 0, :username, 'Người Mẫu', 'nguoi mau', 'none', now(), 'test', now(), 'test')
                        on conflict do nothing
                        """).param("id", id).param("username", username).update();
        jdbc.sql("delete from account_grant where account_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("""
                        insert into account_grant (id, account_id, role, seat_id, root_id, starts_at)
                        select gen_random_uuid(), :id, :role, unit.id,
                            case when :role not in ('ADMINISTRATOR', 'AUDITOR') then unit.id end, now() - interval '1 day'
                        from unit where nlevel(path) = 1 limit 1
                        """).param("id", id).param("role", role.name()).update();
    }
}

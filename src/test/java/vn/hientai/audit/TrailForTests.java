package vn.hientai.audit;

import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The stored trail for tests, with the power of who owns the database: triggers do not stop it. */
@TestComponent
public class TrailForTests {

    private final JdbcClient jdbc;

    TrailForTests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    public void empty() {
        tamper("truncate audit_entry", "update audit_head set seq = 0, hash = decode(repeat('00', 32), 'hex')");
    }

    /** Changes the tables behind the application's back. */
    @Transactional
    public void tamper(String... statements) {
        jdbc.sql("set local session_replication_role = replica").update();
        for (var statement : statements) {
            jdbc.sql(statement).update();
        }
    }

    public List<Long> numbers() {
        return jdbc.sql("select seq from audit_entry order by seq")
                .query(Long.class)
                .list();
    }

    public List<String> acts() {
        return jdbc.sql("select act from audit_entry order by seq")
                .query(String.class)
                .list();
    }
}

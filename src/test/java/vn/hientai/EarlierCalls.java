package vn.hientai;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The tests share one database, and a work list shows a few dozen items only. */
public final class EarlierCalls {

    private EarlierCalls() {}

    /** Takes back what other tests published, so that the work lists show the calls of this one. */
    public static void takeBack(JdbcClient jdbc) {
        jdbc.sql("""
                        update demand_call c set revoked_at = c.deadline
                        where c.status = 'PUBLISHED' and c.revoked_at is null
                          and not exists (select 1 from consolidation s where s.call_id = c.id)
                        """).update();
    }
}

package vn.hientai.account;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down: after five failures in a row a name is locked at that address for one minute, doubling to
 * fifteen. An address from which the account has signed in before is never locked, so that nobody can lock a unit out
 * at 11:50.
 */
@Component
class SignInThrottle {

    private final JdbcClient jdbc;

    SignInThrottle(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whether this try may go on. It counts as a failure until {@link #forget} is called, so parallel tries count too.
     */
    boolean admits(String username, String address) {
        return isKnown(username, address) || count(username, address) == 1;
    }

    void forget(String username, String address) {
        jdbc.sql("delete from sign_in_failure where name_key = typed_name_key(:username) and address = :address")
                .param("username", username)
                .param("address", address)
                .update();
    }

    /** Keeps the address as one of the account's own. */
    void remember(String username, String address) {
        jdbc.sql("""
                        insert into account_address as known (account_id, address, first_at, last_at)
                        select id, :address, clock_timestamp(), clock_timestamp() from account where username = :username
                        on conflict (account_id, address) do update set last_at = clock_timestamp()
                        """).param("username", username).param("address", address).update();
    }

    /** How the audit trail names a typed name: as it is if there is such an account, else by a keyed digest. */
    String nameFor(String username) {
        return jdbc.sql("""
                        select case when exists (select 1 from account where username = :username) then :username
                                    else 'unknown:' || left(typed_name_key(:username), 16) end
                        """).param("username", username).query(String.class).single();
    }

    @Scheduled(cron = "0 17 3 * * *")
    void clearOldFailures() {
        jdbc.sql("delete from sign_in_failure where last_at < clock_timestamp() - interval '1 day'")
                .update();
    }

    private boolean isKnown(String username, String address) {
        return jdbc.sql("""
                        select exists (select 1 from account_address known join account a on a.id = known.account_id
                                       where a.username = :username and known.address = :address)
                        """)
                .param("username", username)
                .param("address", address)
                .query(Boolean.class)
                .single();
    }

    private int count(String username, String address) {
        return jdbc.sql("""
                        insert into sign_in_failure as before (name_key, address, failures, last_at)
                        values (typed_name_key(:username), :address, 1, clock_timestamp())
                        on conflict (name_key, address) do update
                        set failures = case when before.last_at < clock_timestamp() - interval '1 day' then 1
                                            else before.failures + 1 end,
                            last_at = clock_timestamp()
                        where before.last_at + sign_in_lock(before.failures) <= clock_timestamp()
                        """)
                .param("username", username)
                .param("address", address)
                .update();
    }
}

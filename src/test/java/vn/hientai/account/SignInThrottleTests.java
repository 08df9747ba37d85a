package vn.hientai.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

@AccountTest
class SignInThrottleTests {

    @Autowired
    PasswordSignIn signIn;

    @Autowired
    SignInThrottle throttle;

    @Autowired
    SampleAccounts samples;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void people() {
        samples.makeOnce();
        jdbc.sql("delete from sign_in_failure").update();
    }

    @Test
    void locksANameAtAnAddressFromTheFifthFailureForAMinute() {
        failTimes(5, "xdd", "10.9.0.4");
        assertRefused("xdd", SampleAccounts.PASSWORD, "10.9.0.4");
        assertThat(attempt("xdd", SampleAccounts.PASSWORD, "10.9.0.5").isAuthenticated())
                .isTrue();

        passes(61);
        assertThat(attempt("xdd", SampleAccounts.PASSWORD, "10.9.0.4").isAuthenticated())
                .isTrue();
    }

    @Test
    void doesNotLockAfterFourFailures() {
        failTimes(4, "vhxh", "10.9.0.6");

        assertThat(attempt("vhxh", SampleAccounts.PASSWORD, "10.9.0.6").isAuthenticated())
                .isTrue();
    }

    @Test
    void locksForLongerAndLongerUpToAQuarterOfAnHour() {
        assertThat(jdbc.sql("select extract(epoch from sign_in_lock(n))::int from unnest(array[4, 5, 6, 8, 9, 50]) n")
                        .query(Integer.class)
                        .list())
                .containsExactly(0, 60, 120, 480, 900, 900);
    }

    @Test
    void neverLocksAnAddressTheAccountHasSignedInFrom() {
        attempt("donvi", SampleAccounts.PASSWORD, "10.1.0.7");
        failTimes(8, "donvi", "10.1.0.7");

        assertThat(attempt("donvi", SampleAccounts.PASSWORD, "10.1.0.7").isAuthenticated())
                .isTrue();
    }

    @Test
    void countsParallelTriesWhileTheyRun() {
        for (var attempt = 0; attempt < 5; attempt++) {
            assertThat(throttle.admits("khongco", "10.9.0.8")).isTrue();
        }

        assertThat(throttle.admits("khongco", "10.9.0.8")).isFalse();
    }

    @Test
    void forgetsFailuresOfYesterday() {
        failTimes(3, "khongco", "10.9.0.9");
        passes(86_401);
        throttle.clearOldFailures();

        assertThat(jdbc.sql("select count(*) from sign_in_failure")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void keepsOnlyTheUserNameInTheSession() {
        assertThat(attempt("donvi", SampleAccounts.PASSWORD, "10.1.0.7").getPrincipal())
                .isEqualTo("donvi");
    }

    private void failTimes(int times, String username, String address) {
        for (var attempt = 0; attempt < times; attempt++) {
            assertRefused(username, "wrong", address);
        }
    }

    private void assertRefused(String username, String password, String address) {
        assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> attempt(username, password, address));
    }

    private Authentication attempt(String username, String password, String address) {
        var typed = UsernamePasswordAuthenticationToken.unauthenticated(username, password);
        typed.setDetails(new WebAuthenticationDetails(address, null));
        return signIn.authenticate(typed);
    }

    private void passes(int seconds) {
        jdbc.sql("update sign_in_failure set last_at = last_at - make_interval(secs => :seconds)")
                .param("seconds", seconds)
                .update();
    }
}

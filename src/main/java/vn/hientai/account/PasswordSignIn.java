package vn.hientai.account;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks user name and password. Unknown, ended, not activated, locked and wrong look and last the same. What it
 * returns is kept in the session and holds the user name only; {@link FreshGrants} reads the rest at every request.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final SignInThrottle throttle;
    private final Passwords passwords;
    private final GrantQueries grants;
    private final JdbcClient jdbc;

    PasswordSignIn(SignInThrottle throttle, Passwords passwords, GrantQueries grants, JdbcClient jdbc) {
        this.throttle = throttle;
        this.passwords = passwords;
        this.grants = grants;
        this.jdbc = jdbc;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        var username = typed.getName().strip().toLowerCase(Locale.ROOT);
        var address = addressOf(typed);
        var admitted = throttle.admits(username, address);
        var fits = passwords.matches(String.valueOf(typed.getCredentials()), storedHash(username));
        if (!admitted || !fits || grants.person(username).isEmpty()) {
            throw new BadCredentialsException("Refused");
        }
        throttle.forget(username, address);
        throttle.remember(username, address);
        var known = UsernamePasswordAuthenticationToken.authenticated(username, null, List.of());
        known.setDetails(typed.getDetails());
        return known;
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    static String addressOf(Authentication typed) {
        return typed.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }

    private @Nullable String storedHash(String username) {
        return jdbc.sql(
                        "select coalesce(password_hash, '') from account where username = :username and ended_at is null")
                .param("username", username)
                .query(String.class)
                .optional()
                .filter(hash -> !hash.isEmpty())
                .orElse(null);
    }
}

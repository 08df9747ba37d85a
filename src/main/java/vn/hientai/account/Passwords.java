package vn.hientai.account;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Digests of passwords: Argon2id with 19 MiB, two passes, one lane. Vietnamese letters count the same however the
 * keyboard composes them; blanks around count for nothing.
 */
@Component
class Passwords {

    private final PasswordEncoder encoder = new DelegatingPasswordEncoder(
            "argon2id", Map.of("argon2id", new Argon2PasswordEncoder(16, 32, 1, 19_456, 2)));
    private final String nobody = hash("nobody has this password");

    String hash(String password) {
        return Objects.requireNonNull(encoder.encode(composed(password)));
    }

    /** Whether the password fits; takes the same time when there is no digest to fit. */
    boolean matches(String password, @Nullable String hash) {
        var fits = encoder.matches(composed(password), hash == null ? nobody : hash);
        return fits && hash != null;
    }

    private static String composed(String password) {
        return Normalizer.normalize(password.strip(), Form.NFC);
    }
}

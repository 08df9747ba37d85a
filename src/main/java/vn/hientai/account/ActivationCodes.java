package vn.hientai.account;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hientai.shared.OfficialTime;

/** Issues and checks one-time codes: twelve letters and digits nobody confuses on paper, good for seven days. */
@Component
class ActivationCodes {

    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final Duration GOOD_FOR = Duration.ofDays(7);

    private final SecureRandom random = new SecureRandom();
    private final Passwords passwords;
    private final OfficialTime time;

    ActivationCodes(Passwords passwords, OfficialTime time) {
        this.passwords = passwords;
        this.time = time;
    }

    OneTimeCode issue() {
        var text = Stream.generate(this::group).limit(3).collect(Collectors.joining("-"));
        return new OneTimeCode(text, passwords.hash(bare(text)), now().plus(GOOD_FOR));
    }

    /** Whether the code activates the account now; takes the same time for no account. */
    boolean opens(@Nullable Account account, String typed) {
        return passwords.matches(bare(typed), account == null ? null : account.usableCodeHash(now()));
    }

    String hashOf(String password) {
        return passwords.hash(password);
    }

    Instant now() {
        return time.now();
    }

    private String group() {
        return random.ints(4, 0, ALPHABET.length())
                .mapToObj(place -> ALPHABET.substring(place, place + 1))
                .collect(Collectors.joining());
    }

    private static String bare(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}

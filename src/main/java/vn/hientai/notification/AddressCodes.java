package vn.hientai.notification;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hientai.shared.RuleViolation;

/** Six digits by which a person shows that an address is the person's own; only their hash is kept. */
@Component
class AddressCodes {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Duration LIFE = Duration.ofMinutes(30);
    private static final Duration BETWEEN = Duration.ofMinutes(1);
    private static final int TRIES = 5;

    private final JdbcClient jdbc;
    private final MailQueue mail;

    AddressCodes(JdbcClient jdbc, MailQueue mail) {
        this.jdbc = jdbc;
        this.mail = mail;
    }

    /** Sends a new code, at most one a minute: nobody's letter box is to be filled from here. */
    void send(UUID account, Instant now) {
        var code = "%06d".formatted(RANDOM.nextInt(1_000_000));
        var sent = jdbc.sql("""
                        update notice_setting set code_hash = :hash, code_sent_at = :now, code_tries = 0
                        where account_id = :account and (code_sent_at is null or code_sent_at <= :before)
                        """)
                .param("hash", hash(account, code))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("before", now.minus(BETWEEN).atOffset(ZoneOffset.UTC))
                .param("account", account)
                .update();
        if (sent == 0) {
            throw new RuleViolation("notice-settings.code-just-sent");
        }
        mail.addCode(account, code, now);
    }

    /** Whether the code is the one that was sent; the address is the person's own then. A fifth wrong try spends it. */
    boolean check(UUID account, String code, Instant now) {
        return jdbc.sql("""
                        update notice_setting set
                            address_proven_at = case when code_hash = :hash then :now::timestamptz end,
                            code_hash = case when code_hash <> :hash and code_tries < :tries then code_hash end,
                            code_tries = code_tries + 1
                        where account_id = :account and code_hash is not null and code_sent_at > :oldest
                        returning address_proven_at is not null
                        """)
                .param("hash", hash(account, code))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("tries", TRIES - 1)
                .param("oldest", now.minus(LIFE).atOffset(ZoneOffset.UTC))
                .param("account", account)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private static String hash(UUID account, String code) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest((account + code).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package vn.hientai.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hientai.account.AccountId;

/**
 * A letter of the queue that this node has taken.
 *
 * @param attempt counted from one
 */
record MailJob(
        UUID id,
        AccountId account,
        Purpose purpose,
        @Nullable UUID notice,
        @Nullable Instant toldFrom,
        @Nullable Instant toldUntil,
        @Nullable String code,
        int attempt) {

    enum Purpose {
        NOTICE,
        DIGEST,
        ADDRESS
    }
}

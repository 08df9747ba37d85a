package vn.hientai.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.account.AccountId;
import vn.hientai.notification.MailJob.Purpose;

/** Takes letters out of the queue and notes how they ended, each step in a transaction of its own. */
@Component
@Transactional
class MailStore {

    /**
     * How long a letter waits after each try. The first pause is longer than any talk with a mail server lasts, so a
     * letter that is being sent is never taken twice; after the last the letter is given up.
     */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12));

    private static final int REPLY = 500;

    private final JdbcClient jdbc;

    MailStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the letter that has waited longest, and moves its hour on. */
    Optional<MailJob> take(Instant now) {
        return jdbc.sql("""
                        update mail set attempts = attempts + 1,
                            due_at = :now + (:pauses::interval[])[least(attempts + 1, cardinality(:pauses::interval[]))]
                        where id = (select id from mail where state = 'WAITING' and due_at <= :now
                                    order by due_at, id limit 1 for update skip locked)
                        returning id, account_id, purpose, notice_id, told_from, told_until, code, attempts
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("pauses", PAUSES.stream().map(Duration::toString).toArray(String[]::new))
                .query(MailStore::job)
                .optional();
    }

    void sent(MailJob job, Instant now) {
        end(job, "SENT", now);
    }

    /** Nobody wants it any more. */
    void dropped(MailJob job, Instant now) {
        end(job, "DROPPED", now);
    }

    /** Notes why a try failed, and what was answered; after the last one the letter is given up. */
    void failed(MailJob job, MailTrouble trouble, String reply, Instant now) {
        jdbc.sql("update mail set trouble = :trouble, reply = :reply where id = :id and state = 'WAITING'")
                .param("trouble", trouble.name())
                .param("reply", reply.substring(0, Math.min(reply.length(), REPLY)))
                .param("id", job.id())
                .update();
        if (job.attempt() > PAUSES.size()) {
            end(job, "GIVEN_UP", now);
        }
    }

    private void end(MailJob job, String state, Instant now) {
        jdbc.sql("update mail set state = :state, code = null, ended_at = :now where id = :id and state = 'WAITING'")
                .param("state", state)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", job.id())
                .update();
    }

    private static MailJob job(ResultSet row, int number) throws SQLException {
        return new MailJob(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("account_id", UUID.class)),
                Purpose.valueOf(row.getString("purpose")),
                row.getObject("notice_id", UUID.class),
                instant(row, "told_from"),
                instant(row, "told_until"),
                row.getString("code"),
                row.getInt("attempts"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var stamp = row.getObject(column, OffsetDateTime.class);
        return stamp == null ? null : stamp.toInstant();
    }
}

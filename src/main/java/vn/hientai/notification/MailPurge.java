package vn.hientai.notification;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Removes letters from the queue long after their end. A letter that waits is never removed, however old; neither is
 * the last daily letter of a person, which says from when the next one tells.
 */
@Component
class MailPurge {

    static final int BATCH = 500;

    private final JdbcClient jdbc;

    MailPurge(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Removes one batch of what ended before an instant; how many letters that were. Other nodes' batches are skipped.
     */
    @Transactional
    public int remove(Instant before) {
        return jdbc.sql("""
                        delete from mail
                        where id in (
                            select m.id from mail m
                            where m.state <> 'WAITING' and m.ended_at < :before
                              and (m.purpose <> 'DIGEST'
                                   or exists (select 1 from mail later
                                              where later.account_id = m.account_id and later.purpose = 'DIGEST'
                                                and later.told_until > m.told_until))
                            order by m.ended_at, m.id
                            limit :batch
                            for update skip locked)
                        """)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("batch", BATCH)
                .update();
    }
}

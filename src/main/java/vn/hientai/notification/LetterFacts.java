package vn.hientai.notification;

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

/** What a letter says, read at the moment of sending: the reader may have read it on the page meanwhile. */
@Component
@Transactional(readOnly = true)
class LetterFacts {

    private static final int NOTICES = 50;

    private final JdbcClient jdbc;

    LetterFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<MailReader> reader(AccountId account) {
        return jdbc.sql("""
                        select address, address_proven_at is not null as proven, muted, language
                        from notice_setting where account_id = :id and address is not null
                        """)
                .param("id", account.value())
                .query((row, number) -> new MailReader(
                        row.getString("address"),
                        row.getBoolean("proven"),
                        NoticeKinds.of(row.getArray("muted")),
                        row.getString("language")))
                .optional();
    }

    /** A notice that is unread and, if it reminds, still in time. */
    Optional<NoticeLine> notice(UUID id, Instant now) {
        return jdbc.sql(NoticeLines.SELECT + """
                        where n.id = :id and n.read_at is null and (n.kind <> 'DEADLINE_NEAR' or n.deadline > :now)
                        """)
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(NoticeLines::row)
                .optional();
    }

    /** What a digest tells: unread, of its stretch of time, the newest first. */
    List<NoticeLine> unread(MailJob digest, MailReader reader) {
        if (!reader.proven()) {
            return List.of();
        }
        return jdbc.sql(NoticeLines.SELECT + """
                        where n.account_id = :account and n.read_at is null
                          and n.happened_at > :from and n.happened_at <= :until and not (n.kind = any (:muted))
                        order by n.happened_at desc, n.id
                        limit :most
                        """)
                .param("account", digest.account().value())
                .param("from", utc(digest.toldFrom()))
                .param("until", utc(digest.toldUntil()))
                .param("muted", reader.muted().stream().map(Enum::name).toArray(String[]::new))
                .param("most", NOTICES)
                .query(NoticeLines::row)
                .list();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}

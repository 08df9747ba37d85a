package vn.hientai.notification;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hientai.shared.OfficialTime;

/**
 * Puts letters into the queue, in the transaction of what they tell. Nothing is queued where e-mail is off or history
 * is replayed.
 */
@Component
class MailQueue {

    private final JdbcClient jdbc;
    private final MailSettings settings;
    private final OfficialTime time;
    private final OfficeDays office;

    MailQueue(JdbcClient jdbc, MailSettings settings, OfficialTime time, OfficeDays office) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.time = time;
        this.office = office;
    }

    /** Queues a letter for each of these notices whose reader wants it by e-mail and at once. */
    void add(List<UUID> notices, Instant now) {
        if (!settings.enabled() || time.isReplayed() || notices.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into mail (id, account_id, purpose, notice_id, state, due_at, created_at)
                        select gen_random_uuid(), n.account_id, 'NOTICE', n.id, 'WAITING',
                               case when s.office_hours then :office::timestamptz else :now end, :now
                        from notice n
                        join notice_setting s on s.account_id = n.account_id
                        where n.id = any (:ids::uuid[]) and s.address_proven_at is not null
                          and s.digest_hour is null and not (n.kind = any (s.muted))
                        on conflict do nothing
                        """)
                .param("ids", notices.stream().map(UUID::toString).toArray(String[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("office", office.nextOfficeHour(now).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Queues the letter that proves an address; whoever owns it finds the code there. */
    void addCode(UUID account, String code, Instant now) {
        jdbc.sql("""
                        insert into mail (id, account_id, purpose, code, state, due_at, created_at)
                        values (gen_random_uuid(), :account, 'ADDRESS', :code, 'WAITING', :now, :now)
                        """)
                .param("account", account)
                .param("code", code)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Queues today's digest of everybody whose hour has come and who had something unread by then that no digest told
     * yet. One per person and day.
     */
    void addDigests(Instant now) {
        jdbc.sql("""
                        insert into mail (id, account_id, purpose, digest_day, told_from, told_until, state, due_at, created_at)
                        select gen_random_uuid(), s.account_id, 'DIGEST', :day, told.until, today.until, 'WAITING',
                               case when s.office_hours then :office::timestamptz else :now end, :now
                        from notice_setting s
                        cross join lateral (
                            select (:day::date + make_interval(hours => s.digest_hour)) at time zone :zone as until) today
                        cross join lateral (
                            select coalesce(max(m.told_until), s.address_proven_at) as until from mail m
                            where m.account_id = s.account_id and m.purpose = 'DIGEST') told
                        where today.until <= :now and s.address_proven_at is not null
                          and not exists (select 1 from mail m where m.account_id = s.account_id and m.digest_day = :day)
                          and exists (select 1 from notice n
                              where n.account_id = s.account_id and n.read_at is null and n.happened_at > told.until
                                and n.happened_at <= today.until and not (n.kind = any (s.muted)))
                        on conflict do nothing
                        """)
                .param("day", now.atZone(OfficialTime.ZONE).toLocalDate())
                .param("zone", OfficialTime.ZONE.getId())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("office", office.nextOfficeHour(now).atOffset(ZoneOffset.UTC))
                .update();
    }
}

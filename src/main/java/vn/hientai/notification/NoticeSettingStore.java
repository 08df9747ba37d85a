package vn.hientai.notification;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hientai.notification.NoticeSettingManagement.NoticeChoice;
import vn.hientai.shared.RuleViolation;

/** Keeps how people want to be told, and the codes that prove their addresses. */
@Component
class NoticeSettingStore {

    private final JdbcClient jdbc;
    private final AddressCodes codes;
    private final MailSettings mail;

    NoticeSettingStore(JdbcClient jdbc, AddressCodes codes, MailSettings mail) {
        this.jdbc = jdbc;
        this.codes = codes;
        this.mail = mail;
    }

    void save(UUID account, long version, NoticeChoice choice, Instant now) {
        if (!mail.enabled()) {
            throw new RuleViolation("notice-settings.mail-off");
        }
        insertOnce(account, now);
        var before = lock(account);
        if (before.version() != version) {
            throw new OptimisticLockingFailureException("How " + account + " is told was changed meanwhile");
        }
        update(account, choice, now);
        if (choice.address() != null && !(before.proven() && Objects.equals(before.address(), choice.address()))) {
            codes.send(account, now);
        }
    }

    boolean prove(UUID account, String code, Instant now) {
        return codes.check(account, code, now);
    }

    private void insertOnce(UUID account, Instant now) {
        jdbc.sql("""
                        insert into notice_setting (account_id, version, office_hours, muted, language, updated_at)
                        values (:account, 0, false, '{}', 'vi', :now)
                        on conflict do nothing
                        """)
                .param("account", account)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Before lock(UUID account) {
        return jdbc.sql("""
                        select version, address, address_proven_at is not null as proven
                        from notice_setting where account_id = :account for update
                        """)
                .param("account", account)
                .query((row, number) ->
                        new Before(row.getLong("version"), row.getString("address"), row.getBoolean("proven")))
                .single();
    }

    private void update(UUID account, NoticeChoice choice, Instant now) {
        jdbc.sql("""
                        update notice_setting set version = version + 1, address = :address, digest_hour = :hour,
                            office_hours = :office, muted = :muted, language = :language, updated_at = :now,
                            address_proven_at = case when address = :address then address_proven_at end,
                            code_hash = case when address = :address then code_hash end
                        where account_id = :account
                        """)
                .param("address", choice.address())
                .param("hour", choice.digestHour())
                .param("office", choice.officeHours())
                .param("muted", choice.muted().stream().map(Enum::name).toArray(String[]::new))
                .param("language", choice.language())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("account", account)
                .update();
    }

    private record Before(long version, @Nullable String address, boolean proven) {}
}

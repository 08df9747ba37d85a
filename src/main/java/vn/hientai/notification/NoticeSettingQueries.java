package vn.hientai.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.SignedInOnly;

/** Reads how the person who asks wants to be told. */
@Service
@Transactional(readOnly = true)
@SignedInOnly
public class NoticeSettingQueries {

    private final JdbcClient jdbc;
    private final MailSettings mail;
    private final CurrentUser user;

    NoticeSettingQueries(JdbcClient jdbc, MailSettings mail, CurrentUser user) {
        this.jdbc = jdbc;
        this.mail = mail;
        this.user = user;
    }

    /** The person's own choice; the inbox alone before the first. */
    public NoticeSettings own() {
        return jdbc.sql("""
                        select s.*, (select case when m.state in ('WAITING', 'GIVEN_UP') then m.trouble end
                                     from mail m where m.account_id = s.account_id
                                     order by m.created_at desc, m.id limit 1) as trouble
                        from notice_setting s where s.account_id = :account
                        """)
                .param("account", user.accountId())
                .query(this::row)
                .optional()
                .orElseGet(() -> new NoticeSettings(mail.enabled(), 0, null, false, null, false, Set.of(), null));
    }

    private NoticeSettings row(ResultSet row, int number) throws SQLException {
        return new NoticeSettings(
                mail.enabled(),
                row.getLong("version"),
                row.getString("address"),
                row.getObject("address_proven_at") != null,
                row.getObject("digest_hour", Integer.class),
                row.getBoolean("office_hours"),
                NoticeKinds.of(row.getArray("muted")),
                trouble(row.getString("trouble")));
    }

    private static @Nullable MailTrouble trouble(@Nullable String name) {
        return name == null ? null : MailTrouble.valueOf(name);
    }
}

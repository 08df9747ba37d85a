package vn.hientai.notification;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.SignedInOnly;

/** Notes what a person has read; the first look counts and stays. */
@Service
@Transactional
@SignedInOnly
public class NoticeReading {

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final OfficialTime time;

    NoticeReading(JdbcClient jdbc, CurrentUser user, OfficialTime time) {
        this.jdbc = jdbc;
        this.user = user;
        this.time = time;
    }

    /** Opens one of the person's own notices. */
    public NoticeLine open(NoticeId id) {
        var line = jdbc.sql(NoticeLines.SELECT + "where n.id = :id and n.account_id = :account")
                .param("id", id.value())
                .param("account", user.accountId())
                .query(NoticeLines::row)
                .optional()
                .orElseThrow(() -> new NotFound(id));
        if (line.unread()) {
            mark(" and n.id = :id").param("id", id.value()).update();
        }
        return line;
    }

    /**
     * Marks everything as read that was there when the person looked.
     *
     * @param seen official time of the page
     */
    public void readAll(Instant seen) {
        mark(" and n.happened_at <= :seen")
                .param("seen", seen.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** A notice of a replayed hour may be younger than the clock. */
    private StatementSpec mark(String which) {
        return jdbc.sql("""
                        update notice n set read_at = greatest(:now, n.happened_at)
                        where n.account_id = :account and n.read_at is null""" + which)
                .param("account", user.accountId())
                .param("now", time.now().atOffset(ZoneOffset.UTC));
    }
}

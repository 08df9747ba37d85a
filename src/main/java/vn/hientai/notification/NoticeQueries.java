package vn.hientai.notification;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.SignedInOnly;

/** Reads the inbox of the person who asks; nobody reads another's. */
@Service
@Transactional(readOnly = true)
@SignedInOnly
public class NoticeQueries {

    /** Who has more unread than this is told «more than». */
    private static final int COUNTED = 100;

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final OfficialTime time;

    NoticeQueries(JdbcClient jdbc, CurrentUser user, OfficialTime time) {
        this.jdbc = jdbc;
        this.user = user;
        this.time = time;
    }

    /** What is unread first, then the newest; of one kind or (null) of all. */
    public Inbox inbox(@Nullable NoticeKind kind, Pageable page) {
        var at = time.now();
        var counts = counts();
        var total = kind == null
                ? counts.values().stream().mapToLong(Long::longValue).sum()
                : counts.getOrDefault(kind, 0L);
        var lines = jdbc.sql(NoticeLines.SELECT + """
                        where n.account_id = :account and (:kind::text is null or n.kind = :kind)
                        order by n.read_at is not null, n.happened_at desc, n.id
                        limit :rows offset :skip
                        """)
                .param("account", user.accountId())
                .param("kind", kind == null ? null : kind.name())
                .param("rows", page.getPageSize())
                .param("skip", page.getOffset())
                .query(NoticeLines::row)
                .list();
        return new Inbox(new PageImpl<>(lines, page, total), counts, at);
    }

    /** How many notices the person has not opened, counted up to a hundred. */
    public int unread() {
        return jdbc.sql("""
                        select count(*)
                        from (select 1 from notice where account_id = :account and read_at is null limit :counted) unread
                        """)
                .param("account", user.accountId())
                .param("counted", COUNTED)
                .query(Integer.class)
                .single();
    }

    private Map<NoticeKind, Long> counts() {
        var counts = new EnumMap<NoticeKind, Long>(NoticeKind.class);
        jdbc.sql("select kind, count(*) as notices from notice where account_id = :account group by kind")
                .param("account", user.accountId())
                .query(row -> {
                    counts.put(NoticeKind.valueOf(row.getString("kind")), row.getLong("notices"));
                });
        return counts;
    }
}

package vn.hientai.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Message;
import vn.hientai.shared.Role;
import vn.hientai.shared.WorkItem;
import vn.hientai.shared.WorkItems;

/** What waits for a reviewer: communes whose lines are to be decided on, then the end of their review. */
@Component
@Transactional(readOnly = true)
class ReviewWork implements WorkItems {

    private final JdbcClient jdbc;
    private final CurrentUser user;

    ReviewWork(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    @Override
    public List<WorkItem> waitingAt(Instant now) {
        if (!user.is(Role.HOME_AFFAIRS_REVIEWER)) {
            return List.of();
        }
        return jdbc.sql("""
                        select s.id, c.round_id, c.commune_name, r.year, u.code,
                               (select count(*) from reviewed_line v where v.call_id = c.id and v.decision = 0) as open
                        from consolidation s
                        join demand_call c on c.id = s.call_id and c.revoked_at is null
                        join demand_round r on r.id = c.round_id
                        join city_round city on city.id = r.id
                        join unit u on u.id = c.commune_id
                        where s.state = 'SENT' and in_scope(u.path, u.bloc, :communes)
                        order by s.sent_at, s.id
                        limit 20
                        """)
                .param("communes", user.scope().as(Role.HOME_AFFAIRS_REVIEWER).forSql())
                .query((row, index) -> item(
                        "/city-rounds/" + row.getObject("round_id", UUID.class),
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        row.getInt("open"),
                        Integer.toString(row.getInt("year")),
                        row.getString("commune_name")))
                .list();
    }

    private static WorkItem item(String round, UUID id, String code, int open, String year, String commune) {
        var work = open > 0 ? "work.review-commune" : "work.conclude-review";
        return new WorkItem(
                Message.of(work, year, commune),
                Message.of(work + "-reason", year, commune, open),
                null,
                open > 0 ? round + "/lines?decided=false&commune=" + code : round + "/consolidations/" + id,
                Message.of(work + "-action"));
    }
}

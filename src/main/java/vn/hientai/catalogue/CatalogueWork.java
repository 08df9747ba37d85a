package vn.hientai.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
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

/** What waits at Home Affairs between the last reviewed line and the public catalogue. No law known sets a deadline. */
@Component
@Transactional(readOnly = true)
class CatalogueWork implements WorkItems {

    private static final int MOST = 20;

    private final JdbcClient jdbc;
    private final CurrentUser user;

    CatalogueWork(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    @Override
    public List<WorkItem> waitingAt(Instant now) {
        var items = new ArrayList<WorkItem>();
        if (user.is(Role.HOME_AFFAIRS_REVIEWER)) {
            items.addAll(ready());
            items.addAll(submissions(Role.HOME_AFFAIRS_REVIEWER, "CONFIRMED", "work.send-submission"));
        }
        if (user.is(Role.HOME_AFFAIRS_LEADER)) {
            items.addAll(submissions(Role.HOME_AFFAIRS_LEADER, "PREPARED", "work.confirm-submission"));
            items.addAll(decisions());
        }
        return items;
    }

    private List<WorkItem> ready() {
        return jdbc.sql("""
                        select r.id, r.title, count(*) as communes
                        from city_round r
                        join unit city on city.id = r.city_id
                        join demand_call c on c.round_id = r.round_id and c.revoked_at is null
                        join consolidation s on s.call_id = c.id and s.state = 'REVIEWED'
                        where in_scope(city.path, city.bloc, :cities)
                          and not exists (select 1 from submission o
                                          where o.round_id = r.id and o.state in ('PREPARED', 'CONFIRMED', 'SENT'))
                        group by r.id, r.title
                        order by r.id
                        limit :most
                        """)
                .param("cities", user.scope().as(Role.HOME_AFFAIRS_REVIEWER).forSql())
                .param("most", MOST)
                .query((row, index) -> item(row, "work.prepare-submission", "/submissions", row.getString("communes")))
                .list();
    }

    private List<WorkItem> submissions(Role role, String state, String work) {
        return jdbc.sql("""
                        select r.id, r.title, s.id as submission, s.number
                        from submission s
                        join city_round r on r.id = s.round_id
                        join unit city on city.id = r.city_id
                        where s.state = :state and in_scope(city.path, city.bloc, :cities)
                          and (s.state <> 'PREPARED' or s.prepared_by <> :user)
                        order by s.created_at, s.id
                        limit :most
                        """)
                .param("state", state)
                .param("cities", user.scope().as(role).forSql())
                .param("user", user.username())
                .param("most", MOST)
                .query((row, index) -> item(
                        row, work, "/submissions/" + row.getObject("submission", UUID.class), row.getString("number")))
                .list();
    }

    private List<WorkItem> decisions() {
        return jdbc.sql("""
                        select r.id, r.title, d.id as decision, d.document_number
                        from catalogue_decision d
                        join city_round r on r.id = d.round_id
                        join unit city on city.id = r.city_id
                        where d.published_at is null and in_scope(city.path, city.bloc, :cities)
                          and exists (select 1 from catalogue_figure f where f.decision_id = d.id)
                        order by d.created_at, d.id
                        limit :most
                        """)
                .param("cities", user.scope().as(Role.HOME_AFFAIRS_LEADER).forSql())
                .param("most", MOST)
                .query((row, index) -> item(
                        row,
                        "work.publish-decision",
                        "/decisions/" + row.getObject("decision", UUID.class) + "/publication",
                        row.getString("document_number")))
                .list();
    }

    private static WorkItem item(ResultSet row, String work, String page, String what) throws SQLException {
        return new WorkItem(
                Message.of(work, row.getString("title"), what),
                Message.of(work + "-reason"),
                null,
                "/city-rounds/" + row.getObject("id", UUID.class) + page,
                Message.of(work + "-action"));
    }
}

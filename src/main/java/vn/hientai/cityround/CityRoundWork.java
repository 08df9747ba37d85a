package vn.hientai.cityround;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Message;
import vn.hientai.shared.Role;
import vn.hientai.shared.WorkItem;
import vn.hientai.shared.WorkItems;

/** What waits in rounds of the city: a commune's letter, a draft round, silent communes, an extension to be decided. */
@Component
@Transactional(readOnly = true)
class CityRoundWork implements WorkItems {

    /** So long before its deadline a commune without a call is worth a telephone call. */
    private static final Duration SOON = Duration.ofDays(3);

    private final JdbcClient jdbc;
    private final CurrentUser user;

    CityRoundWork(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    @Override
    public List<WorkItem> waitingAt(Instant now) {
        var items = new ArrayList<WorkItem>();
        if (user.is(Role.COMMUNE_COORDINATOR)) {
            items.addAll(callsToStart(now));
        }
        if (user.is(Role.HOME_AFFAIRS_REVIEWER)) {
            items.addAll(drafts());
            items.addAll(silentCommunes(now));
        }
        if (user.is(Role.HOME_AFFAIRS_LEADER)) {
            items.addAll(extensions());
        }
        return items;
    }

    private List<WorkItem> callsToStart(Instant now) {
        return jdbc.sql("""
                        select r.id, r.title, l.number, coalesce(e.deadline, r.commune_deadline) as due
                        from city_round r
                        join city_round_unit e on e.city_round_id = r.id
                        join unit u on u.id = e.unit_id and u.type <> 'DEPARTMENT'
                        join legal_document l on l.id = r.letter_id
                        where r.published_at is not null and r.opens_at <= :now
                          and coalesce(e.deadline, r.commune_deadline) > :now
                          and in_scope(u.path, u.bloc, :communes)
                          and not exists (select 1 from demand_call c
                                          where c.round_id = r.round_id and c.commune_id = e.unit_id
                                            and c.revoked_at is null)
                        order by due, r.id
                        limit 20
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("communes", user.scope().as(Role.COMMUNE_COORDINATOR).forSql())
                .query((row, index) -> item(
                        "work.start-call",
                        row,
                        "/calls/new",
                        due(row),
                        row.getString("title"),
                        row.getString("number")))
                .list();
    }

    private List<WorkItem> drafts() {
        return jdbc.sql("""
                        select r.id, r.title, l.number, r.commune_deadline as due
                        from city_round r
                        join unit city on city.id = r.city_id
                        join legal_document l on l.id = r.letter_id
                        where r.published_at is null and in_scope(city.path, city.bloc, :cities)
                        order by r.created_at, r.id
                        limit 20
                        """)
                .param("cities", user.scope().as(Role.HOME_AFFAIRS_REVIEWER).forSql())
                .query((row, index) ->
                        item("work.publish-round", row, "", due(row), row.getString("title"), row.getString("number")))
                .list();
    }

    private List<WorkItem> silentCommunes(Instant now) {
        return jdbc.sql("""
                        select r.id, r.title, count(*) as communes, min(coalesce(e.deadline, r.commune_deadline)) as due
                        from city_round r
                        join unit city on city.id = r.city_id
                        join city_round_unit e on e.city_round_id = r.id
                        join unit u on u.id = e.unit_id and u.type <> 'DEPARTMENT'
                        where r.published_at is not null and r.opens_at <= :now
                          and coalesce(e.deadline, r.commune_deadline) > :now
                          and coalesce(e.deadline, r.commune_deadline) <= :soon
                          and in_scope(city.path, city.bloc, :cities)
                          and not exists (select 1 from demand_call c
                                          where c.round_id = r.round_id and c.commune_id = e.unit_id
                                            and c.revoked_at is null)
                        group by r.id, r.title
                        order by due, r.id
                        limit 20
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("soon", now.plus(SOON).atOffset(ZoneOffset.UTC))
                .param("cities", user.scope().as(Role.HOME_AFFAIRS_REVIEWER).forSql())
                .query((row, index) -> item(
                        "work.silent-communes",
                        row,
                        "/board?stage=NOT_OPENED",
                        due(row),
                        row.getInt("communes"),
                        row.getString("title")))
                .list();
    }

    /** Whoever proposed one does not decide on it. */
    private List<WorkItem> extensions() {
        return jdbc.sql("""
                        select r.id, r.title, x.number, x.document_number, x.proposer_name,
                               (select min(deadline_before) from city_extension_unit u
                                where (u.city_round_id, u.number) = (x.city_round_id, x.number)) as due
                        from city_extension x
                        join city_round r on r.id = x.city_round_id
                        join unit city on city.id = r.city_id
                        where in_scope(city.path, city.bloc, :cities) and x.proposed_by <> :user
                          and not exists (select 1 from city_extension_decision d
                                          where (d.city_round_id, d.number) = (x.city_round_id, x.number))
                        order by x.proposed_at, x.city_round_id, x.number
                        limit 20
                        """)
                .param("cities", user.scope().as(Role.HOME_AFFAIRS_LEADER).forSql())
                .param("user", user.username())
                .query((row, index) -> item(
                        "work.decide-extension",
                        row,
                        "/extensions/" + row.getInt("number"),
                        due(row),
                        row.getString("title"),
                        row.getString("document_number"),
                        row.getString("proposer_name")))
                .list();
    }

    private static @Nullable Instant due(ResultSet row) throws SQLException {
        var due = row.getObject("due", OffsetDateTime.class);
        return due == null ? null : due.toInstant();
    }

    private static WorkItem item(String work, ResultSet row, String page, @Nullable Instant due, Object... words)
            throws SQLException {
        return new WorkItem(
                Message.of(work, words),
                Message.of(work + "-reason", words),
                due,
                "/city-rounds/" + row.getObject("id", UUID.class) + page,
                Message.of(work + "-action"));
    }
}

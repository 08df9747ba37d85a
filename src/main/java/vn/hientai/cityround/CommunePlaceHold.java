package vn.hientai.cityround;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.RoundId;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.Role;
import vn.hientai.shared.Scope;

/**
 * Holds the place of a coordinator's commune in a round until the transaction ends: one coordinator after the other,
 * and no extension meanwhile, decides on it. It is held before any row of a call.
 */
@Component
class CommunePlaceHold {

    private final JdbcClient jdbc;
    private final CommunePlaceQueries places;
    private final OfficialTime time;

    CommunePlaceHold(JdbcClient jdbc, CommunePlaceQueries places, OfficialTime time) {
        this.jdbc = jdbc;
        this.places = places;
        this.time = time;
    }

    /** The place as it is once nobody else holds it; the deciding instant is the one before the wait. */
    @Transactional(propagation = Propagation.MANDATORY)
    public CommunePlace take(RoundId id, Scope scope) {
        time.now();
        jdbc
                .sql("""
                        select e.unit_id
                        from city_round_unit e
                        join city_round r on r.id = e.city_round_id and r.published_at is not null
                        join unit u on u.id = e.unit_id
                        where r.id = :id and in_scope(u.path, u.bloc, :scope)
                        order by u.code
                        for update of e
                        """)
                .param("id", id.value())
                .param("scope", scope.as(Role.COMMUNE_COORDINATOR).forSql())
                .query(UUID.class)
                .list()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
        return places.coordinated(id, scope);
    }
}

package vn.hientai.catalogue;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.cityround.CityRoundDetails;
import vn.hientai.cityround.CityRoundQueries;
import vn.hientai.demand.RoundId;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.Role;

/**
 * Holds the row of a city's round alone until the transaction ends: every act on its submissions and decisions takes it
 * first, so that they come one after the other. Rounds of other cities are not found.
 */
@Component
class RoundHold {

    private final JdbcClient jdbc;
    private final CityRoundQueries rounds;
    private final CurrentUser user;

    RoundHold(JdbcClient jdbc, CityRoundQueries rounds, CurrentUser user) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.user = user;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public CityRoundDetails take(RoundId id, Role role) {
        var scope = user.scope().as(role);
        jdbc.sql("""
                        select r.id from city_round r join unit u on u.id = r.city_id
                        where r.id = :id and r.published_at is not null and in_scope(u.path, u.bloc, :scope)
                        for update of r
                        """)
                .param("id", id.value())
                .param("scope", scope.forSql())
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotFound(id));
        return rounds.overseen(id, scope);
    }

    /** The next number of a table of things numbered within a round. */
    int next(RoundId round, String table) {
        return jdbc.sql("select coalesce(max(number), 0) + 1 from " + table + " where round_id = :round")
                .param("round", round.value())
                .query(Integer.class)
                .single();
    }
}

package vn.hientai.cityround;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.RoundId;
import vn.hientai.organisation.UnitDetails;
import vn.hientai.organisation.UnitId;
import vn.hientai.shared.HomeAffairsReviewersOnly;
import vn.hientai.shared.Scope;

/** Whom a round can expect and whom it does. */
@Service
@Transactional(readOnly = true)
@HomeAffairsReviewersOnly
public class ExpectedUnitQueries {

    private final CityRoundQueries rounds;
    private final CityRoundAccess access;
    private final JdbcClient jdbc;

    ExpectedUnitQueries(CityRoundQueries rounds, CityRoundAccess access, JdbcClient jdbc) {
        this.rounds = rounds;
        this.access = access;
        this.jdbc = jdbc;
    }

    /** Every commune and department of the city, by kind and name, each with whether it is expected. */
    public List<ExpectedUnit> of(RoundId id, Scope scope) {
        var round = rounds.details(id, scope);
        var chosen = chosen(id);
        return access.answering(round.cityId()).stream()
                .map(unit -> new ExpectedUnit(unit, chosen.contains(unit.id())))
                .toList();
    }

    private Set<UnitId> chosen(RoundId id) {
        return Set.copyOf(jdbc.sql("select unit_id from city_round_unit where city_round_id = :id")
                .param("id", id.value())
                .query((row, index) -> new UnitId(row.getObject("unit_id", UUID.class)))
                .list());
    }

    /** A unit and whether the round expects it. */
    public record ExpectedUnit(UnitDetails unit, boolean expected) {}
}

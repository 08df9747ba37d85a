package vn.hientai.cityround;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.hientai.demand.RoundId;
import vn.hientai.organisation.UnitDetails;
import vn.hientai.organisation.UnitId;
import vn.hientai.organisation.UnitQueries;
import vn.hientai.organisation.UnitType;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.Role;

/** Loads rounds for change on behalf of the reviewer who asks; rounds of other cities are not found. */
@Component
class CityRoundAccess {

    private final CityRoundRepository rounds;
    private final UnitQueries units;
    private final CurrentUser user;

    CityRoundAccess(CityRoundRepository rounds, UnitQueries units, CurrentUser user) {
        this.rounds = rounds;
        this.units = units;
        this.user = user;
    }

    /** The city or province whose rounds the person runs. */
    UnitDetails city() {
        return user.scope().as(Role.HOME_AFFAIRS_REVIEWER).reaches().stream()
                .flatMap(reach -> units.byCode(reach.root()).stream())
                .findFirst()
                .orElseThrow(() -> new NotFound("city of " + user.username()));
    }

    UnitDetails city(UnitId id) {
        return units.byIds(List.of(id)).get(0);
    }

    /** Whom a round of the city can expect: its communes, then its departments. */
    List<UnitDetails> answering(UnitId city) {
        return units.unitsOf(city, null).stream()
                .filter(unit -> unit.type().isCommuneLevel() || unit.type() == UnitType.DEPARTMENT)
                .toList();
    }

    void requireWithinCity(UnitId city, Set<UnitId> chosen) {
        var known = answering(city).stream().map(UnitDetails::id).toList();
        chosen.stream().filter(unit -> !known.contains(unit)).findFirst().ifPresent(unit -> {
            throw new NotFound(unit);
        });
    }

    /** A round of the person's city in the version the person saw, its row held. */
    CityRound draft(RoundId id, long version) {
        var round = held(id, Role.HOME_AFFAIRS_REVIEWER);
        round.expectVersion(version);
        return round;
    }

    /** A round of the city the person serves in that role, its row held. */
    CityRound held(RoundId id, Role role) {
        return rounds.lockWithin(id.value(), user.scope().as(role).forSql()).orElseThrow(() -> new NotFound(id));
    }

    CityRound main(RoundId id, UnitId city) {
        return rounds.findById(id).filter(round -> round.cityId().equals(city)).orElseThrow(() -> new NotFound(id));
    }

    void save(CityRound round) {
        rounds.save(round);
    }

    String username() {
        return user.username();
    }
}

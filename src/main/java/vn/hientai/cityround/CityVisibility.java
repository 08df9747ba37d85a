package vn.hientai.cityround;

import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.hientai.shared.Role;
import vn.hientai.shared.Scope;

/** Which rounds of the city a reader may know of, as a condition of the queries that read them. */
final class CityVisibility {

    /**
     * A round {@code r} of city {@code city}: its reviewer always; once it is published, the others of Home Affairs,
     * inspection, and the offices of whom it expects.
     */
    static final String OF_ROUND = """
            (in_scope(city.path, city.bloc, :reviewers)
             or r.published_at is not null
                and (in_scope(city.path, city.bloc, :overseers)
                     or exists (select 1 from city_round_unit own join unit ou on ou.id = own.unit_id
                                where own.city_round_id = r.id and in_scope(ou.path, ou.bloc, :offices))))
            """;

    private static final Role[] OVERSEERS = {Role.HOME_AFFAIRS_REVIEWER, Role.HOME_AFFAIRS_LEADER, Role.AUDITOR};

    private static final Role[] OFFICES = {
        Role.COMMUNE_COORDINATOR,
        Role.PARTY_COORDINATOR,
        Role.COMMUNE_LEADER,
        Role.COMMUNE_FINANCE,
        Role.UNIT_OFFICER,
        Role.UNIT_HEAD
    };

    private CityVisibility() {}

    static StatementSpec bind(StatementSpec statement, Scope scope) {
        return statement
                .param("reviewers", scope.as(Role.HOME_AFFAIRS_REVIEWER).forSql())
                .param("overseers", ofOverseers(scope).forSql())
                .param("offices", ofOffices(scope).forSql());
    }

    /** Who looks over all communes of a round. */
    static Scope ofOverseers(Scope scope) {
        return scope.as(OVERSEERS);
    }

    /** Who belongs to one that is expected; a school's people don't, their commune's do. */
    static Scope ofOffices(Scope scope) {
        return scope.as(OFFICES).ofBothBlocs();
    }
}

package vn.hientai.inquiry;

import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.hientai.shared.Role;
import vn.hientai.shared.Scope;

/**
 * Which inquiries {@code i} of units {@code u} a person may know of, and which wait for the person, as conditions of
 * queries.
 */
final class InquiryScope {

    /** The unit itself, who serves or inspects it, and Home Affairs once it was forwarded there. */
    static final String MAY_KNOW = """
            (in_scope(u.path, u.bloc, :units) or in_scope(u.path, u.bloc, :readers)
             or i.holder = 'HOME_AFFAIRS' and in_scope(u.path, u.bloc, :city))
            """;

    /**
     * Who holds it; and the commune's coordinator any of its commune's, because it serves both blocs and may know from
     * a letter or by telephone what Home Affairs answered.
     */
    static final String MAY_ANSWER = """
            (in_scope(u.path, u.bloc, :commune)
             or i.holder = 'PARTY_COORDINATOR' and in_scope(u.path, u.bloc, :party)
             or i.holder = 'HOME_AFFAIRS' and in_scope(u.path, u.bloc, :city))
            """;

    /** The coordinators of the unit. */
    static final String COORDINATES = "(in_scope(u.path, u.bloc, :commune) or in_scope(u.path, u.bloc, :party))";

    /** Who asked. */
    static final String ASKS = "in_scope(u.path, u.bloc, :officers)";

    private static final Role[] READERS = {
        Role.COMMUNE_COORDINATOR, Role.PARTY_COORDINATOR, Role.COMMUNE_LEADER, Role.AUDITOR
    };

    private InquiryScope() {}

    static StatementSpec bind(StatementSpec statement, Scope scope) {
        return statement
                .param("units", scope.as(Role.UNIT_OFFICER, Role.UNIT_HEAD).forSql())
                .param("officers", scope.as(Role.UNIT_OFFICER).forSql())
                .param("readers", scope.as(READERS).forSql())
                .param("commune", scope.as(Role.COMMUNE_COORDINATOR).forSql())
                .param("party", scope.as(Role.PARTY_COORDINATOR).forSql())
                .param("city", scope.as(Role.HOME_AFFAIRS_REVIEWER).forSql());
    }
}

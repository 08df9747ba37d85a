package vn.hientai.demand;

import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.hientai.shared.Role;
import vn.hientai.shared.Scope;

/**
 * Who coordinates a unit in a call, as a condition of the queries that find what a coordinator works on: of a Party
 * branch at work only the branch, of one handed over only the commune, of a call without a branch either of them.
 */
public final class Coordination {

    /** The condition on proposal {@code p} of unit {@code u} in call {@code c}. */
    public static final String SQL = """
            (case when p.bloc = 'PARTY' and c.handover_deadline is not null and c.handed_over_at is null
                  then in_scope(u.path, u.bloc, :partyCoordinator)
                  else in_scope(u.path, u.bloc, :coordinator)
                       or c.handover_deadline is null and in_scope(u.path, u.bloc, :partyCoordinator) end)
            """;

    private Coordination() {}

    /** Binds what a person coordinates to the condition. */
    public static StatementSpec bind(StatementSpec statement, Scope scope) {
        return statement
                .param("coordinator", scope.as(Role.COMMUNE_COORDINATOR).forSql())
                .param("partyCoordinator", scope.as(Role.PARTY_COORDINATOR).forSql());
    }
}

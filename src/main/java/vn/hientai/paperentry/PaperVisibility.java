package vn.hientai.paperentry;

import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.hientai.demand.Coordination;
import vn.hientai.shared.Role;
import vn.hientai.shared.Scope;

/**
 * Who may know of a paper of proposal {@code p} of unit {@code u} in call {@code c}: who coordinates the unit, the
 * commune's leader, inspection. The unit learns of it when it is confirmed.
 */
final class PaperVisibility {

    /** Who may be the second person. */
    static final String SECOND = "((" + Coordination.SQL + ") or in_scope(u.path, u.bloc, :leaders))";

    /** Who may read it. */
    static final String READERS = "(" + SECOND + " or in_scope(u.path, u.bloc, :auditors))";

    private PaperVisibility() {}

    static StatementSpec bind(StatementSpec statement, Scope scope) {
        return Coordination.bind(statement, scope)
                .param("leaders", scope.as(Role.COMMUNE_LEADER).forSql())
                .param("auditors", scope.as(Role.AUDITOR).forSql());
    }

    /** The capacities in which papers are read. */
    static Scope readers(Scope scope) {
        return scope.as(Role.COMMUNE_COORDINATOR, Role.PARTY_COORDINATOR, Role.COMMUNE_LEADER, Role.AUDITOR);
    }
}

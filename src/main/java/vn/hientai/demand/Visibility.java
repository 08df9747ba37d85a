package vn.hientai.demand;

import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.hientai.shared.Role;
import vn.hientai.shared.Scope;

/** Which calls and proposals a reader may know of, as conditions of the queries that read them. */
final class Visibility {

    /**
     * A call {@code c} of commune {@code commune}: its coordinator always; other offices of the commune and above, and
     * the addressed units, once it is published.
     */
    static final String OF_CALL = """
            (in_scope(commune.path, commune.bloc, :coordinator)
             or c.status = 'PUBLISHED'
                and (in_scope(commune.path, commune.bloc, :offices)
                     or exists (select 1 from proposal own join unit ou on ou.id = own.unit_id
                                where own.call_id = c.id and in_scope(ou.path, ou.bloc, :units))))
            """;

    /** Whether the Party branch has proposal {@code p} of call {@code c} and has not handed over. */
    static final String AT_BRANCH =
            "(p.bloc = 'PARTY' and c.handover_deadline is not null and c.handed_over_at is null)";

    /**
     * A proposal {@code p} of unit {@code u} in call {@code c}: the unit itself, and who serves or inspects it; before
     * the hand-over of the Party branch only the branch.
     */
    static final String OF_PROPOSAL = """
            (in_scope(u.path, u.bloc, :units)
             or in_scope(u.path, u.bloc, :branch)
             or in_scope(u.path, u.bloc, :readers) and not %s)
            """.formatted(AT_BRANCH);

    /**
     * A proposal {@code p} of unit {@code u} in call {@code c} for a coordinator's work: of a Party branch at work for
     * the branch, else for the commune.
     */
    static final String COORDINATED = """
            (case when %1$s then in_scope(u.path, u.bloc, :branch)
                  else in_scope(u.path, u.bloc, :communes)
                       or c.handover_deadline is null and in_scope(u.path, u.bloc, :branch) end)
            """.formatted(AT_BRANCH);

    private static final Role[] OFFICES = {
        Role.COMMUNE_COORDINATOR,
        Role.PARTY_COORDINATOR,
        Role.COMMUNE_LEADER,
        Role.COMMUNE_FINANCE,
        Role.HOME_AFFAIRS_REVIEWER,
        Role.HOME_AFFAIRS_LEADER,
        Role.AUDITOR
    };

    private static final Role[] READERS = {
        Role.COMMUNE_COORDINATOR, Role.PARTY_COORDINATOR, Role.COMMUNE_LEADER, Role.AUDITOR
    };

    private Visibility() {}

    static StatementSpec bindCall(StatementSpec statement, Scope scope) {
        return statement
                .param("coordinator", scope.as(Role.COMMUNE_COORDINATOR).forSql())
                .param("offices", scope.as(OFFICES).ofBothBlocs().forSql())
                .param("units", ofUnits(scope).forSql());
    }

    static StatementSpec bindProposal(StatementSpec statement, Scope scope) {
        return statement
                .param("units", ofUnits(scope).forSql())
                .param("branch", ofBranchReaders(scope).forSql())
                .param("readers", ofReaders(scope).forSql());
    }

    /** The Party units of which the reader sees what they did before the hand-over. */
    static Scope ofBranchReaders(Scope scope) {
        return scope.as(Role.PARTY_COORDINATOR, Role.AUDITOR);
    }

    /** The reader's own unit. */
    static Scope ofUnits(Scope scope) {
        return scope.as(Role.UNIT_OFFICER, Role.UNIT_HEAD);
    }

    /** The units whose answers the reader serves or inspects. */
    static Scope ofReaders(Scope scope) {
        return scope.as(READERS);
    }
}

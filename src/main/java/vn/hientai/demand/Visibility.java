package vn.hientai.demand;

import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.hientai.shared.Role;
import vn.hientai.shared.Scope;

/** Which calls and proposals a reader may know of, as conditions of the queries that read them. */
final class Visibility {

    /** Whether the reader's unit took over from unit {@code u}, at once or down a line of successors. */
    static final String AS_HEIR = "(u.successor_id is not null and heir_in_scope(u.successor_id, :units))";

    /**
     * A call {@code c} of commune {@code commune}: its coordinator always; other offices of the commune and above, and
     * the addressed units, once it is published.
     */
    static final String OF_CALL = """
            (in_scope(commune.path, commune.bloc, :coordinator)
             or c.status = 'PUBLISHED'
                and (in_scope(commune.path, commune.bloc, :offices)
                     or exists (select 1 from proposal own join unit u on u.id = own.unit_id
                                where own.call_id = c.id and (in_scope(u.path, u.bloc, :units) or %s))))
            """.formatted(AS_HEIR);

    /** Whether the Party branch has proposal {@code p} of call {@code c} and has not handed over. */
    static final String AT_BRANCH =
            "(p.bloc = 'PARTY' and c.handover_deadline is not null and c.handed_over_at is null)";

    /** Of a proposal {@code p}: of the reader's own unit {@code u}. */
    static final String OF_OWN = "in_scope(u.path, u.bloc, :units)";

    /** Of a proposal {@code p}: who serves or inspects its unit; before the hand-over of a branch only the branch. */
    private static final String OF_OFFICE = """
            (in_scope(u.path, u.bloc, :branch) or in_scope(u.path, u.bloc, :readers) and not %s)
            """.formatted(AT_BRANCH);

    /**
     * A proposal {@code p} of unit {@code u} in call {@code c}: the unit itself or its successor, and who serves or
     * inspects it.
     */
    static final String OF_PROPOSAL = "(%s or %s or %s)".formatted(OF_OWN, OF_OFFICE, AS_HEIR);

    /** Whether a proposal is the reader's only because the reader's unit took over from its unit. */
    static final String ONLY_AS_HEIR = "(%s and not %s and not %s)".formatted(AS_HEIR, OF_OWN, OF_OFFICE);

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

package vn.hientai.consolidation;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.CallId;
import vn.hientai.demand.ProposalId;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.Scope;

/**
 * Holds a call's row until the transaction ends: shared by every change of what the consolidation counts, alone by the
 * confirmation. So a confirmation waits for changes under way, and later changes find it confirmed. The call's row is
 * held before any other.
 */
@Component
class CallHold {

    private final JdbcClient jdbc;

    CallHold(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public CallId shareOf(ProposalId proposal, Scope scope) {
        return jdbc.sql("""
                        select c.id
                        from demand_call c
                        join proposal p on p.call_id = c.id
                        join unit u on u.id = p.unit_id
                        where p.id = :proposal and in_scope(u.path, u.bloc, :scope)
                        for share of c
                        """)
                .param("proposal", proposal.value())
                .param("scope", scope.forSql())
                .query((row, index) -> new CallId(row.getObject("id", UUID.class)))
                .optional()
                .orElseThrow(() -> new NotFound(proposal));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void share(CallId call, Scope scope) {
        hold(call, scope, "share");
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void alone(CallId call, Scope scope) {
        hold(call, scope, "update");
    }

    /** Holds the calls of several consolidations alone, in one order for everybody. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void alone(Collection<ConsolidationId> consolidations, Scope scope) {
        hold(consolidations, scope, "update");
    }

    /** The same, shared with others who only need their state to stay. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void share(Collection<ConsolidationId> consolidations, Scope scope) {
        hold(consolidations, scope, "share");
    }

    private void hold(Collection<ConsolidationId> consolidations, Scope scope, String strength) {
        var held = jdbc.sql("""
                        select c.id
                        from demand_call c
                        join consolidation s on s.call_id = c.id
                        join unit u on u.id = c.commune_id
                        where s.id = any (:ids) and in_scope(u.path, u.bloc, :scope)
                        order by c.id
                        for %s of c
                        """.formatted(strength))
                .param(
                        "ids",
                        consolidations.stream().map(ConsolidationId::value).toArray(UUID[]::new))
                .param("scope", scope.forSql())
                .query(UUID.class)
                .list();
        if (held.size() != Set.copyOf(consolidations).size()) {
            throw new NotFound(consolidations);
        }
    }

    private void hold(CallId call, Scope scope, String strength) {
        jdbc.sql("""
                        select c.id
                        from demand_call c
                        join unit u on u.id = c.commune_id
                        where c.id = :call and c.status = 'PUBLISHED' and in_scope(u.path, u.bloc, :scope)
                        for %s of c
                        """.formatted(strength))
                .param("call", call.value())
                .param("scope", scope.forSql())
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotFound(call));
    }
}

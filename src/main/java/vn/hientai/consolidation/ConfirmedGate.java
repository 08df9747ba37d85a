package vn.hientai.consolidation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hientai.demand.CallId;
import vn.hientai.demand.ConsolidationGate;
import vn.hientai.demand.ProposalId;
import vn.hientai.shared.RuleViolation;
import vn.hientai.shared.Scope;

/** Closes for every change of what counts once a leader has confirmed it. */
@Component
class ConfirmedGate implements ConsolidationGate {

    private final CallHold hold;
    private final JdbcClient jdbc;

    ConfirmedGate(CallHold hold, JdbcClient jdbc) {
        this.hold = hold;
        this.jdbc = jdbc;
    }

    @Override
    public void admit(ProposalId proposal, Scope scope) {
        requireOpen(hold.shareOf(proposal, scope));
    }

    /** The same for a change that starts from the call. */
    void admit(CallId call, Scope scope) {
        hold.share(call, scope);
        requireOpen(call);
    }

    @Override
    public void requireOpen(CallId call) {
        if (!isOpen(call)) {
            throw new RuleViolation("consolidation.closed");
        }
    }

    @Override
    public boolean isOpen(CallId call) {
        return jdbc.sql("select not exists (select 1 from consolidation where call_id = :call and state <> 'OPEN')")
                .param("call", call.value())
                .query(Boolean.class)
                .single();
    }
}

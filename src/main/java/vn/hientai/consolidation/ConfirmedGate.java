package vn.hientai.consolidation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hientai.demand.CallId;
import vn.hientai.demand.ConsolidationGate;
import vn.hientai.demand.LineId;
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

    /** The same for the figures of one line; of what the city gave back only the lines it named are open. */
    void admit(CallId call, LineId line, Scope scope) {
        hold.share(call, scope);
        if (isOpen(call)) {
            return;
        }
        if (!isReturned(call)) {
            throw new RuleViolation("consolidation.closed");
        }
        if (!isNamed(call, line)) {
            throw new RuleViolation("figure.not-returned");
        }
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

    private boolean isReturned(CallId call) {
        return jdbc.sql("select exists (select 1 from consolidation where call_id = :call and state = 'RETURNED')")
                .param("call", call.value())
                .query(Boolean.class)
                .single();
    }

    private boolean isNamed(CallId call, LineId line) {
        return jdbc.sql("""
                        select exists (select 1
                                       from consolidation c
                                       join city_return_line l on l.consolidation_id = c.id
                                       where c.call_id = :call and l.line_id = :line
                                         and l.number = (select max(r.number) from city_return r
                                                         where r.consolidation_id = c.id))
                        """)
                .param("call", call.value())
                .param("line", line.value())
                .query(Boolean.class)
                .single();
    }
}

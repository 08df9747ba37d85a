package vn.hientai.demand;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.RuleViolation;

/**
 * Loads a published call alone for what changes its units' duties: no unit writes, nothing closes and no leader
 * confirms until the transaction ends. Refused once a leader has confirmed the consolidation.
 */
@Component
class HeldCalls {

    private final CallRepository calls;
    private final ProposalRepository proposals;
    private final ConsolidationGate gate;

    HeldCalls(CallRepository calls, ProposalRepository proposals, ConsolidationGate gate) {
        this.calls = calls;
        this.proposals = proposals;
        this.gate = gate;
    }

    /** The call, its row held alone. */
    Call alone(CallId id) {
        var call = calls.lock(id.value()).orElseThrow(() -> new NotFound(id));
        if (call.status() != CallStatus.PUBLISHED) {
            throw new RuleViolation("call.not-published");
        }
        if (call.isRevoked()) {
            throw new RuleViolation("call.revoked");
        }
        gate.requireOpen(id);
        return call;
    }

    /** Proposals of a held call; one of another call is not found. */
    List<Proposal> proposalsOf(CallId id, Collection<ProposalId> wanted) {
        var ids = wanted.stream().map(ProposalId::value).distinct().toArray(UUID[]::new);
        var found = proposals.lockAll(id.value(), ids);
        if (found.size() != ids.length) {
            throw new NotFound(id);
        }
        return found;
    }

    /** The proposals of a held call whose units exist. */
    List<Proposal> proposalsOf(CallId id) {
        return proposals.lockAll(id.value()).stream()
                .filter(proposal -> proposal.state() != ProposalState.UNIT_CLOSED)
                .toList();
    }

    void save(Call call) {
        calls.save(call);
    }

    void save(Call call, List<Proposal> changed) {
        calls.save(call);
        proposals.saveAll(changed);
    }
}

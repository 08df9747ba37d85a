package vn.hientai.demand;

import vn.hientai.shared.Scope;

/**
 * Lets the commune change what its consolidation counts, until a leader has confirmed it. The consolidation implements
 * it; demand does not know the consolidation.
 */
public interface ConsolidationGate {

    /**
     * Lets a change of a proposal within the scope in, or refuses it with a rule violation. Holds the call shared until
     * the transaction ends, so that no confirmation slips in between; therefore the first statement of the change.
     */
    void admit(ProposalId proposal, Scope scope);

    /** The same for a change whose use case holds the call's row already. */
    void requireOpen(CallId call);

    /** Whether no leader has confirmed the consolidation; for what is offered, not for what is decided. */
    boolean isOpen(CallId call);
}

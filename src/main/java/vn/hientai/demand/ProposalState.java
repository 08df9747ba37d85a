package vn.hientai.demand;

/** Where a unit's proposal stands (product description §3). */
public enum ProposalState {
    /** The call is published, nothing was saved yet. */
    NOT_STARTED,
    /** Lines are saved and not sent. */
    DRAFT,
    /** Sent to the commune. */
    SUBMITTED,
    /** The unit said that it has no demand. */
    NIL_DECLARED,
    /** Taken for work by the coordinator. */
    RECEIVED,
    /** Given back to be completed. */
    RETURNED,
    /** In the consolidation. */
    ACCEPTED,
    /**
     * The unit ended before it answered: it owes nothing, and what it had saved went to its successor, if there is one.
     */
    UNIT_CLOSED;

    /** Whether the commune holds something of the unit: a sending or a nil declaration that was not withdrawn. */
    public boolean stands() {
        return this != NOT_STARTED && this != DRAFT && this != UNIT_CLOSED;
    }

    /** Whether the unit may still change its lines, deadline permitting. */
    public boolean isEditable() {
        return this == NOT_STARTED || this == DRAFT || this == RETURNED;
    }
}

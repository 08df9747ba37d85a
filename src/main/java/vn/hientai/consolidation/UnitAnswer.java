package vn.hientai.consolidation;

/** How an addressed unit's duty to answer stands in a consolidation. */
public enum UnitAnswer {
    SENT,
    NIL_DECLARED,
    /** Silence until the deadline. */
    DEEMED_NIL,
    /** The Party branch did not hand over; the commune does not know. */
    NOT_HANDED_OVER,
    /** The unit was merged or dissolved before it answered. */
    UNIT_CLOSED
}

package vn.hientai.demand;

/** How a unit's duty to answer ended at a deadline: exactly one per call, unit and deadline number. */
public enum Outcome {
    /** Demand was sent in time. */
    SENT,
    /** «Không có nhu cầu» was declared in time. */
    NIL_DECLARED,
    /** Silence until the deadline: «coi như không có nhu cầu» (letter 64/UBND-VHXH, point 1). */
    DEEMED_NIL
}

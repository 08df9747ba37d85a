package vn.hientai.closingsheet;

/** How an addressed unit's duty to answer stands on the sheet. */
public enum SheetOutcome {
    SENT,
    NIL_DECLARED,
    /** Silence until the deadline. */
    DEEMED_NIL,
    /** Of the Party branch, which has not handed over: the commune does not know. */
    NOT_HANDED_OVER,
    /** Neither sent nor declared, and still in time; on no confirmed sheet. */
    WAITING
}

package vn.hientai.demand;

/** What set a deadline of a unit, or began a new number of its ledger. */
public enum DeadlineCause {
    /** The commune's letter. */
    CALL,
    /** The Party branch's own part with its inner deadline. */
    BRANCH,
    /** An extension a leader confirmed. */
    EXTENSION,
    /** A paper that had arrived in time was entered after the outcome was written. */
    PAPER,
    /** A returned answer came back as the other kind: demand instead of a nil declaration, or the reverse. */
    COMPLETION
}

package vn.hientai.paperentry;

/** Why the second person refused a paper. */
public enum PaperRefusal {
    /** Entered otherwise than the paper says; who entered it can mend it. */
    MISTAKE,
    /** What the unit sent itself stands, or what was entered before. */
    OWN_STANDS,
    /** The paper itself cannot count: no stamp, no signature, another round. */
    INVALID
}

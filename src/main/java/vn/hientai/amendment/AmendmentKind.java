package vn.hientai.amendment;

/** What a later document does to a published call. */
public enum AmendmentKind {
    /** Adds units that had been forgotten. */
    ADDITION,
    /** Corrects what the letter says (đính chính). */
    CORRECTION,
    /** Takes the letter back (thu hồi). */
    REVOCATION
}

package vn.hientai.demand;

/** What a unit said with a snapshot. */
public enum SnapshotKind {
    /** Here is our demand. */
    SENT,
    /** «Không có nhu cầu». */
    NIL_DECLARED;

    /** What the ledger says when this stands at the deadline. */
    Outcome outcome() {
        return this == SENT ? Outcome.SENT : Outcome.NIL_DECLARED;
    }
}

package vn.hientai.paperentry;

/** How far the entry of a paper has come. */
public enum PaperState {
    /** Being entered. */
    DRAFT,
    /** Waits for the second person. */
    READY,
    /** Stands as a snapshot of the unit. */
    CONFIRMED,
    /** The second person refused it, with a reason. */
    REJECTED,
    /** Given up by who coordinates the unit. */
    CANCELLED;

    /** Whether somebody still works on it. */
    public boolean isOpen() {
        return this == DRAFT || this == READY;
    }
}

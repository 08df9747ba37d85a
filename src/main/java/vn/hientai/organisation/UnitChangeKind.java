package vn.hientai.organisation;

/** What can happen to a unit by a document of its superior. */
public enum UnitChangeKind {
    /** It goes on under another name. */
    RENAME,
    /** Alone or with others it becomes part of a successor. */
    MERGE,
    /** It is dissolved; a successor may take over what it left undone. */
    CLOSE;

    /** Whether the unit ends with it. */
    public boolean ends() {
        return this != RENAME;
    }
}

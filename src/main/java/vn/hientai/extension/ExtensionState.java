package vn.hientai.extension;

/** Where an extension stands; what was decided stays. */
public enum ExtensionState {
    /** Waits for a leader. */
    PROPOSED,
    /** Confirmed with a document: the later deadline is in force. */
    CONFIRMED,
    /** Declined with a reason. */
    DECLINED,
    /** Taken back by who proposed it. */
    WITHDRAWN
}

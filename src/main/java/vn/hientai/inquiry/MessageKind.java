package vn.hientai.inquiry;

/** What a message of an inquiry does. */
public enum MessageKind {
    QUESTION,
    FOLLOW_UP,
    /** Passes it to the next tier, with a note the unit doesn't read. */
    FORWARD,
    ANSWER
}

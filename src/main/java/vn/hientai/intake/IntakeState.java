package vn.hientai.intake;

/** How far an intake has come. */
public enum IntakeState {
    /** Shown to the person; nothing of the draft changed. */
    PREVIEWED,
    /** In the draft. */
    TAKEN,
    /** Given up before it was taken. */
    DISCARDED,
    /** Taken and taken back. */
    UNDONE
}

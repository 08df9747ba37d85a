package vn.hientai.intake;

/** What becomes of the lines of the draft that an intake does not name. */
public enum IntakeMode {
    /** They stay; new lines stand below. */
    BELOW,
    /** They go; the intake stands instead. */
    INSTEAD
}

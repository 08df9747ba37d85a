package vn.hientai.intake;

/** Where the lines of an intake come from. */
public enum IntakeSource {
    PASTE,
    WORKBOOK,
    EARLIER
}

package vn.hientai.intake;

/** Where the lines of an intake come from. */
public enum IntakeSource {
    PASTE,
    WORKBOOK,
    /** What the unit sent in an earlier round. */
    EARLIER,
    /** What another unit sent, offered by the coordinator. */
    OFFERED
}

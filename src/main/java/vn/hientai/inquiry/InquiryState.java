package vn.hientai.inquiry;

/** Where an inquiry stands. */
public enum InquiryState {
    /** Waits for the coordinator of the unit's bloc. */
    ASKED,
    /** Waits for the next tier. */
    FORWARDED,
    /** Answered; a further question of the unit opens it again. */
    ANSWERED,
    /** Taken back by the unit before an answer. */
    WITHDRAWN;

    /** Whether somebody still has to answer. */
    public boolean isOpen() {
        return this == ASKED || this == FORWARDED;
    }
}

package vn.hientai.catalogue;

/** What a document of the People's Committee does to the catalogue of a round. */
public enum DecisionKind {
    /** Phê duyệt: the first one on what was submitted. */
    APPROVAL,
    /** Bổ sung: adds what was submitted after the first. */
    SUPPLEMENT,
    /** Điều chỉnh: other figures for lines already approved. */
    AMENDMENT,
    /** Thu hồi: takes lines back; their figures become nought. */
    WITHDRAWAL;

    /** Whether it decides on a submission, not on what is in the catalogue already. */
    public boolean isOnSubmission() {
        return this == APPROVAL || this == SUPPLEMENT;
    }
}

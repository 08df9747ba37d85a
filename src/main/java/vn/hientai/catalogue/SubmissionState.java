package vn.hientai.catalogue;

/** Where a submission stands on its way to the People's Committee. */
public enum SubmissionState {
    /** Đã lập: sealed by a reviewer, waits for a leader of Home Affairs. */
    PREPARED,
    /** Đã duyệt trình: a leader confirmed exactly what is sealed. */
    CONFIRMED,
    /** Đã trình: the signed paper went out. */
    SENT,
    /** Đã có quyết định: a document of the People's Committee on it is recorded. */
    DECIDED,
    /** Đã rút: taken back with a reason, before a decision. */
    WITHDRAWN
}

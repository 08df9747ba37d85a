package vn.hientai.study;

/** Whether a unit recorded the dissemination. */
public enum StudyStatus {
    RECORDED,
    MISSING
}

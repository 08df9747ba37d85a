package vn.hientai.demand;

/** Whether the units see the call. */
public enum CallStatus {
    DRAFT,
    PUBLISHED
}

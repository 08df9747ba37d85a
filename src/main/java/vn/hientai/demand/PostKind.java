package vn.hientai.demand;

/** Whether the post is the person's whole work. */
public enum PostKind {
    /** Chuyên trách. */
    FULL_TIME,
    /** Kiêm nhiệm. */
    PART_TIME
}

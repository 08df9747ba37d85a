package vn.hientai.demand;

/** Why a coordinator gives an answer back (trả lại để hoàn thiện). */
public enum ReturnReason {
    /** Something is missing. */
    INCOMPLETE,
    /** Something is not clear enough. */
    UNCLEAR,
    /** The figures cannot be right. */
    FIGURES,
    /** Field or category do not fit. */
    CATEGORY,
    /** A nil declaration that seems to be a mistake. */
    DOUBTFUL_NIL,
    OTHER
}

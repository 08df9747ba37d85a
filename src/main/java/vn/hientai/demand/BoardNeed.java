package vn.hientai.demand;

/** Why a coordinator would call a unit. */
public enum BoardNeed {
    /** It has not answered and still can. */
    SILENT,
    /** Lines lie in its draft and nothing was sent: who sees only «đang soạn» believes it is done. */
    UNSENT_LINES
}

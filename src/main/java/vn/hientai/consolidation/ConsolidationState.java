package vn.hientai.consolidation;

/** Where a commune's consolidation stands on its way to the city (product description §3). */
public enum ConsolidationState {
    /** Live: it follows what units send and what the coordinator agrees to. */
    OPEN,
    /** A leader confirmed it; nothing of it changes any more. */
    CONFIRMED,
    /** Its signed dispatch went to the city. */
    SENT,
    /** The city gave it back; only the lines the city named may get other figures. */
    RETURNED,
    /** The city decided on each of its lines. */
    REVIEWED,
    /** It stands in what Home Affairs laid before the People's Committee. */
    SUBMITTED,
    /** The People's Committee approved it. */
    APPROVED
}

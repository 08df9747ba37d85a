package vn.hientai.consolidation;

/** Where a commune's consolidation stands on its way to the city (product description §3). */
public enum ConsolidationState {
    /** Live: it follows what units send and what the coordinator agrees to. */
    OPEN,
    /** A leader confirmed it; nothing of it changes any more. */
    CONFIRMED,
    /** Its signed dispatch went to the city. */
    SENT
}

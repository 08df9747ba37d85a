package vn.hientai.demand;

/** A published call was corrected by a later document (đính chính). */
public record CallCorrected(CallId call) {}

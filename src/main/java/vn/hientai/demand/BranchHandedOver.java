package vn.hientai.demand;

/** The Party branch handed its units' answers over to the commune's coordinator. */
public record BranchHandedOver(CallId call) {}

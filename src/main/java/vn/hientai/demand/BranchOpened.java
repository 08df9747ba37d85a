package vn.hientai.demand;

/** The Party branch published its own part of a call, with an inner deadline for its units. */
public record BranchOpened(CallId call) {}

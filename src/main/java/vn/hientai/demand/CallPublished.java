package vn.hientai.demand;

/** A commune's letter reached the units it addresses. */
public record CallPublished(CallId call) {}

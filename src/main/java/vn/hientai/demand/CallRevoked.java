package vn.hientai.demand;

/** A published call was taken back by a later document (thu hồi); nobody has to answer any more. */
public record CallRevoked(CallId call) {}

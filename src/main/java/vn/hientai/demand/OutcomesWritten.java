package vn.hientai.demand;

import java.util.List;

/** A deadline passed and the outcome of each of these proposals stands in the ledger. */
public record OutcomesWritten(CallId call, List<ProposalId> proposals) {}

package vn.hientai.demand;

import java.util.List;

/** Units that had been forgotten were added to a published call. */
public record UnitsAdded(CallId call, List<ProposalId> proposals) {}

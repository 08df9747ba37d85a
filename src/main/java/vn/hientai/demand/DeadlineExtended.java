package vn.hientai.demand;

import java.util.List;

/** The leader confirmed a later deadline for units of a call. */
public record DeadlineExtended(CallId call, List<ProposalId> proposals) {}

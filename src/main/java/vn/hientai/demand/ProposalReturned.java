package vn.hientai.demand;

/** A coordinator gave a proposal back to be completed, with reason and due instant. */
public record ProposalReturned(ProposalId proposal) {}

package vn.hientai.demand;

/** What a unit handed in on paper was entered for it and confirmed by a second person. */
public record PaperEntered(ProposalId proposal) {}

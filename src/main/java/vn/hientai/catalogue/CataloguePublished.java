package vn.hientai.catalogue;

import vn.hientai.demand.RoundId;

/** A decision on the catalogue of a round was published. */
public record CataloguePublished(RoundId round, DecisionId decision) {}

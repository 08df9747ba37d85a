package vn.hientai.cityround;

import vn.hientai.demand.RoundId;

/** A reviewer of Home Affairs proposed more time for communes of a round. */
public record CommuneExtensionProposed(RoundId round, int number) {}

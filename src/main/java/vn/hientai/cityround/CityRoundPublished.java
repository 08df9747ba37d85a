package vn.hientai.cityround;

import vn.hientai.demand.RoundId;

/** A letter of the city reached the communes it expects. */
public record CityRoundPublished(RoundId round) {}

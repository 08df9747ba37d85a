package vn.hientai.cityround;

import vn.hientai.demand.RoundId;

/**
 * A leader of Home Affairs decided on more time for communes of a round.
 *
 * @param confirmed whether the later deadline is in force now
 */
public record CommuneExtensionDecided(RoundId round, int number, boolean confirmed) {}

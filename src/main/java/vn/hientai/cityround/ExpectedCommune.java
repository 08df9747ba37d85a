package vn.hientai.cityround;

import vn.hientai.demand.RoundId;
import vn.hientai.organisation.UnitId;
import vn.hientai.shared.Deadline;

/**
 * A commune that a published round expects an answer of, as other modules tell people about it.
 *
 * @param name with its kind in front: «xã Cẩm Giang»
 * @param cityLetter number of the city's letter
 * @param deadline the city's deadline in force for it
 */
public record ExpectedCommune(
        RoundId round, UnitId unit, String name, String cityLetter, int year, Deadline deadline) {}

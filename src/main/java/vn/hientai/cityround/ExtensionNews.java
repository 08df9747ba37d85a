package vn.hientai.cityround;

import java.util.List;
import vn.hientai.demand.RoundId;
import vn.hientai.organisation.UnitId;
import vn.hientai.shared.Deadline;

/**
 * More time for communes of a round, as other modules tell people about it.
 *
 * @param city whose Home Affairs proposed it and decides on it
 * @param documentNumber the city's document that says so
 * @param deadline the later one
 * @param proposedBy user name of who proposed it
 * @param communes whom it is for, each with its deadline in force
 */
public record ExtensionNews(
        RoundId round,
        int number,
        UnitId city,
        int year,
        String documentNumber,
        Deadline deadline,
        String proposedBy,
        List<ExpectedCommune> communes) {}

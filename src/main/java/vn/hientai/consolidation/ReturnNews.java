package vn.hientai.consolidation;

import vn.hientai.demand.CallId;
import vn.hientai.organisation.UnitId;
import vn.hientai.shared.Deadline;

/**
 * A return of the city as other modules tell people about it.
 *
 * @param number first, second … return of the consolidation
 * @param letterNumber number of the commune's letter
 * @param due until when it is to come again
 */
public record ReturnNews(
        CallId call, int number, UnitId commune, String communeName, String letterNumber, int year, Deadline due) {}

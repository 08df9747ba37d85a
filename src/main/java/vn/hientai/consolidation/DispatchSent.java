package vn.hientai.consolidation;

import vn.hientai.demand.CallId;

/**
 * A commune's dispatch went to the city.
 *
 * @param confirmation number of the confirmation it shows; more than 1 when the city had given an earlier one back
 */
public record DispatchSent(CallId call, int confirmation) {}

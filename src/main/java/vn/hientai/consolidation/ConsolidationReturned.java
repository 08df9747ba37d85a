package vn.hientai.consolidation;

import vn.hientai.demand.CallId;

/**
 * The city gave a commune's consolidation back.
 *
 * @param number first, second … return of this consolidation
 */
public record ConsolidationReturned(CallId call, int number) {}

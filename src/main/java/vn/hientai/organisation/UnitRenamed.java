package vn.hientai.organisation;

/**
 * A unit goes on under another name; papers made before keep the old one. It is published within the transaction of the
 * change and before the unit's row is written: who listens takes its own locks first.
 *
 * @param fullName its new name with its kind in front
 */
public record UnitRenamed(UnitId unit, String fullName) {}

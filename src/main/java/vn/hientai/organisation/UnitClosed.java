package vn.hientai.organisation;

import org.jspecify.annotations.Nullable;

/**
 * A unit ends. It is published within the transaction of the change and before the unit's row is written: who listens
 * takes its own locks first.
 *
 * @param successor who takes over what the unit left undone, null if nobody
 * @param document number of the document that orders it
 */
public record UnitClosed(UnitId unit, @Nullable UnitId successor, String document) {}

package vn.hientai.organisation;

import org.jspecify.annotations.Nullable;

/**
 * A change that a person is about to make.
 *
 * @param succeeded whether somebody takes over what the unit leaves undone
 * @param successor who, null if nobody or a unit that comes into being with the change
 */
public record PlannedChange(
        UnitChangeKind kind,
        UnitId unit,
        boolean succeeded,
        @Nullable UnitId successor) {}

package vn.hientai.consolidation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the commune agreed to for a line at some time.
 *
 * @param number counts the line's figures from 1; the highest is in force
 * @param reason null when it is what the unit proposed
 */
public record AgreedFigure(
        int number, int year, int period, @Nullable String reason, Instant agreedAt, String agreerName) {}

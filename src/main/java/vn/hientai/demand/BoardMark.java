package vn.hientai.demand;

import java.time.Instant;

/**
 * What tells a changed board from an unchanged one.
 *
 * @param value the same as long as no unit of the board changes
 * @param readAt the official time at which this was true
 */
public record BoardMark(String value, Instant readAt) {}

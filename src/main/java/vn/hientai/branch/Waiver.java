package vn.hientai.branch;

import java.time.Instant;

/**
 * How the commune decided about an overdue hand-over.
 *
 * @param waived to go on without it; otherwise to wait for it again
 */
public record Waiver(int number, boolean waived, String reason, Instant at, String name) {}

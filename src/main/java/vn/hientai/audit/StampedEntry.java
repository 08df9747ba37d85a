package vn.hientai.audit;

import java.time.Instant;
import vn.hientai.shared.AuditEntry;

/**
 * An entry with who and when, waiting to be appended.
 *
 * @param at official time of the act
 * @param replayed whether it repeats history instead of happening now
 */
record StampedEntry(Actor actor, Instant at, boolean replayed, AuditEntry entry) {}

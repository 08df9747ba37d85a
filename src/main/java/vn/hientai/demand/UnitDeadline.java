package vn.hientai.demand;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hientai.shared.Deadline;

/**
 * One of the deadlines a unit had in a call, as the history keeps it.
 *
 * @param number its number in the ledger
 * @param documentNumber the document it was set by, null where the call's own letter did
 * @param reason why, null where the call's own letter set it
 */
public record UnitDeadline(
        int number,
        Deadline deadline,
        DeadlineCause cause,
        @Nullable String documentNumber,
        @Nullable String reason,
        Instant setAt) {}

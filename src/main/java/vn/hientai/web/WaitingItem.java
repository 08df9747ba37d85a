package vn.hientai.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.WorkItem;
import vn.hientai.shared.web.DeadlineLine;

/**
 * A work item as its card shows it.
 *
 * @param item what waits
 * @param now official time of the page
 */
record WaitingItem(WorkItem item, Instant now) {

    public @Nullable Instant dueAt() {
        return item.dueAt();
    }

    /** As a letter says it, so that a whole day is not told as midnight of the next. */
    public @Nullable Deadline deadline() {
        var due = item.dueAt();
        return due == null ? null : new Deadline(due);
    }

    public boolean isOverdue() {
        return item.isOverdueAt(now);
    }

    /** Ending of the style class of the card: how much it presses. */
    public String css() {
        var due = item.dueAt();
        return due == null
                ? "free"
                : DeadlineLine.State.of(new Deadline(due), now).css();
    }
}

package vn.hientai.shared;

import java.time.Instant;
import java.util.List;

/**
 * What waits for the signed-in person, and for the person's unit, in one module; «Việc của tôi» shows the items of all
 * modules by due time.
 */
public interface WorkItems {

    /** Items that wait now, at most a few dozen; an item is gone as soon as its work is done. */
    List<WorkItem> waitingAt(Instant now);
}

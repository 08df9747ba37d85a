package vn.hientai.demand;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hientai.shared.Deadline;

/**
 * Until when a unit may write.
 *
 * @param deadline the deadline in force for the unit
 * @param returnedUntil until when it may complete what was given back, null when nothing was
 */
public record Window(Deadline deadline, @Nullable Instant returnedUntil) {

    /** The later of the two. */
    public Deadline end() {
        return returnedUntil == null || returnedUntil.isBefore(deadline.at()) ? deadline : new Deadline(returnedUntil);
    }
}

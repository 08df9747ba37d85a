package vn.hientai.paperentry;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import vn.hientai.demand.SnapshotKind;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.RuleViolation;

/**
 * The facts of a paper's arrival and what it says in one word.
 *
 * @param arrivalNumber the number the clerk gave it (số đến)
 * @param arrivedAt the hour the clerk received it; it alone decides whether the paper came in time
 */
@Embeddable
public record PaperArrival(
        String arrivalNumber,
        Instant arrivedAt,
        @Enumerated(EnumType.STRING) PaperChannel channel,
        @Enumerated(EnumType.STRING) SnapshotKind kind) {

    /** Refuses a paper that came too late for its unit, or that has not come yet. */
    void requireInTime(Deadline deadline, Instant now) {
        if (arrivedAt.isAfter(now)) {
            throw new RuleViolation("paper.arrived-in-future");
        }
        if (deadline.hasPassedAt(arrivedAt)) {
            throw new RuleViolation("paper.arrived-late", deadline);
        }
    }

    boolean isNil() {
        return kind == SnapshotKind.NIL_DECLARED;
    }
}

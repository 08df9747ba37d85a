package vn.hientai.demand;

import java.time.Instant;
import java.util.List;
import vn.hientai.shared.Deadline;

/**
 * One time an answer was given back to its unit.
 *
 * @param number first, second … return of the proposal
 * @param snapshot number of what was given back
 * @param returnerName name of the coordinator
 * @param comments on single lines, in their order
 * @param stands whether what was given back still stands: the unit has not sent anew
 */
public record ReturnDetails(
        int number,
        int snapshot,
        ReturnReason reasonCode,
        String reason,
        Deadline due,
        Instant returnedAt,
        String returnerName,
        boolean stands,
        List<Comment> comments) {

    public ReturnDetails {
        comments = List.copyOf(comments);
    }

    /**
     * What the coordinator asks to be changed in one line.
     *
     * @param position number of the line in what was given back
     * @param major its main major
     */
    public record Comment(LineId line, int position, String major, String text) {}
}

package vn.hientai.consolidation;

import java.time.Instant;
import java.util.List;
import vn.hientai.demand.LineId;
import vn.hientai.shared.Deadline;

/**
 * One time the city gave a consolidation back to its commune.
 *
 * @param number first, second … return of the consolidation
 * @param dispatch number of the dispatch that was given back
 * @param due until when it is to come again
 * @param comments on the lines that may get other figures; no other line may
 */
public record CityReturn(
        int number,
        int dispatch,
        String reason,
        Deadline due,
        Instant returnedAt,
        String returnerName,
        List<Comment> comments) {

    public CityReturn {
        comments = List.copyOf(comments);
    }

    /** Whether the city asks to change this line. */
    public boolean names(LineId line) {
        return comments.stream().anyMatch(comment -> comment.line().equals(line));
    }

    /** What the city asks to be changed in one line. */
    public record Comment(LineId line, String unitName, String major, String text) {}
}

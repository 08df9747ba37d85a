package vn.hientai.review;

import java.util.List;
import java.util.stream.Collectors;
import vn.hientai.shared.Message;

/**
 * What an approval of the chosen lines would do, told before it is done.
 *
 * @param able lines it will be done to
 * @param unable lines that stay as they are, with the reason
 */
public record BulkPreview(List<ReviewedLine> able, List<LeftOut> unable) {

    public BulkPreview {
        able = List.copyOf(able);
        unable = List.copyOf(unable);
    }

    public boolean isNothingChosen() {
        return able.isEmpty() && unable.isEmpty();
    }

    /** What the form that does it carries: exactly what is shown, as one text. */
    public String items() {
        return able.stream().map(ReviewedLine::shown).map(ShownLine::toString).collect(Collectors.joining(","));
    }

    public int year() {
        return able.stream().mapToInt(ReviewedLine::agreedYear).sum();
    }

    public int period() {
        return able.stream().mapToInt(ReviewedLine::agreedPeriod).sum();
    }

    /** A line that stays as it is. */
    public record LeftOut(ReviewedLine line, Message reason) {}
}

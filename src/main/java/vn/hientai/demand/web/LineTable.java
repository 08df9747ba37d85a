package vn.hientai.demand.web;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.modulith.NamedInterface;
import vn.hientai.demand.LineDetails;
import vn.hientai.demand.LineTotals;
import vn.hientai.policy.Policy;

/** Lines in words with what they add up to. */
@NamedInterface("pages")
public record LineTable(List<LineView> lines, LineTotals totals) {

    public static LineTable of(List<LineDetails> lines, Policy policy) {
        var views = IntStream.range(0, lines.size())
                .mapToObj(index -> LineView.of(lines.get(index), index + 1, policy))
                .toList();
        return new LineTable(views, LineTotals.of(lines));
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Whether nobody is wanted in the year itself. */
    public boolean isNobodyInTheYear() {
        return !isEmpty() && totals.quantityYear() == 0;
    }

    /** Numbers of lines that say the same major, category and post as one before them. */
    public List<Integer> repeated() {
        return IntStream.range(0, lines.size())
                .filter(index -> lines.subList(0, index).stream().anyMatch(before -> same(before, lines.get(index))))
                .map(index -> index + 1)
                .boxed()
                .toList();
    }

    private static boolean same(LineView one, LineView other) {
        return one.major().equalsIgnoreCase(other.major())
                && one.category().equals(other.category())
                && one.post().equalsIgnoreCase(other.post());
    }
}

package vn.hientai.demand;

import java.util.List;
import java.util.Map;

/**
 * The coordinator's board of one call.
 *
 * @param counts units by status, every status of the board present, in the order of the enum
 * @param rows the units asked for, in Vietnamese order within their bloc
 * @param more whether further rows exist behind these
 */
public record Board(Map<BoardStatus, Integer> counts, List<BoardRow> rows, boolean more) {

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Units that have not answered and still can. */
    public int silent() {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().isSilent())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}

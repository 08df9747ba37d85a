package vn.hientai.demand;

import java.util.Map;
import org.springframework.data.domain.Slice;

/**
 * The coordinator's board of one call.
 *
 * @param counts units by status, every status of the board present, in the order of the enum
 * @param rows the units asked for, in Vietnamese order within their bloc
 */
public record Board(Map<BoardStatus, Integer> counts, Slice<BoardRow> rows) {

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

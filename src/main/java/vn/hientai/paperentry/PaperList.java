package vn.hientai.paperentry;

import java.util.Map;
import org.springframework.data.domain.Slice;

/**
 * The papers of a call.
 *
 * @param counts papers by state, every state present
 * @param rows the papers asked for, the latest first
 */
public record PaperList(Map<PaperState, Integer> counts, Slice<PaperRow> rows) {

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}

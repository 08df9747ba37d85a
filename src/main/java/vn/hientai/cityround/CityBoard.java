package vn.hientai.cityround;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import vn.hientai.cityround.CityBoardRow.Timeliness;
import vn.hientai.shared.SearchKey;

/**
 * All expected units of a round and their stages. A city has some hundred of them, so all are read at once and filtered
 * here.
 *
 * @param counts how many are in each stage, whatever is filtered
 * @param timeliness how many communes sent in time, late, or not, whatever is filtered
 * @param rows the page that was asked for
 * @param notOpened names of all communes without a call
 */
public record CityBoard(
        Map<CommuneStage, Integer> counts,
        Map<Timeliness, Integer> timeliness,
        Slice<CityBoardRow> rows,
        List<String> notOpened) {

    /** Rows on one page. */
    static final int PAGE = 50;

    static CityBoard of(List<CityBoardRow> all, BoardFilter filter) {
        var counts = new EnumMap<CommuneStage, Integer>(CommuneStage.class);
        var timeliness = new EnumMap<Timeliness, Integer>(Timeliness.class);
        for (var row : all) {
            counts.merge(row.stage(), 1, Integer::sum);
            if (!row.isDepartment()) {
                timeliness.merge(row.timeliness(), 1, Integer::sum);
            }
        }
        var text = SearchKey.of(filter.text());
        var found = all.stream()
                .filter(row -> row.matches(filter.stage(), filter.timeliness(), text))
                .toList();
        var from = Math.min((long) filter.page() * PAGE, found.size());
        var to = Math.min(from + PAGE, found.size());
        return new CityBoard(
                counts,
                timeliness,
                new SliceImpl<>(
                        found.subList((int) from, (int) to), PageRequest.of(filter.page(), PAGE), to < found.size()),
                all.stream()
                        .filter(CityBoardRow::isCommuneNotOpened)
                        .map(row -> row.unit().fullName())
                        .toList());
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What of the board to show: a stage or all, in time or not, names that contain the text, the page from 0. */
    public record BoardFilter(
            @Nullable CommuneStage stage, @Nullable Timeliness timeliness, String text, int page) {}
}

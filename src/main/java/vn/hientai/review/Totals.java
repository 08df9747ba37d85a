package vn.hientai.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hientai.cityround.CityRoundDetails;
import vn.hientai.shared.Message;

/**
 * What the lines of a round add up to, by one criterion.
 *
 * @param sums of all lines
 */
public record Totals(CityRoundDetails round, TotalsBy by, List<Row> rows, Sums sums) {

    public Totals {
        rows = List.copyOf(rows);
    }

    /** How long a bar is, in hundredths of the longest. */
    public int share(int people) {
        var most = rows.stream()
                .mapToInt(row -> Math.max(row.proposed(), Math.max(row.agreed(), row.approved())))
                .max()
                .orElse(0);
        return most == 0 ? 0 : Math.toIntExact(100L * people / most);
    }

    /**
     * One row with its three bars.
     *
     * @param parameter of the list of lines behind the row, null when the row takes all lines
     * @param proposed people of the whole period, of a row by years those of its years
     */
    public record Row(
            Message label,
            @Nullable String parameter,
            @Nullable String value,
            Sums sums,
            int proposed,
            int agreed,
            int approved) {}
}

package vn.hientai.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A year as its page shows it.
 *
 * @param known whether anybody entered it; if not, only weekends count as off
 * @param check when and with which document it was compared; none while it was not, or changed since
 * @param years the years that can be chosen: those entered and the one after
 */
public record CalendarYearDetails(
        int year,
        boolean known,
        long version,
        @Nullable DocumentCheck check,
        List<CalendarMonth> months,
        List<Integer> years) {

    public CalendarYearDetails {
        months = List.copyOf(months);
        years = List.copyOf(years);
    }

    public int workingDays() {
        return months.stream().mapToInt(CalendarMonth::workingDays).sum();
    }

    /** Whether days stand in it that nobody compared with their document. */
    public boolean isUnchecked() {
        return known && check == null;
    }
}

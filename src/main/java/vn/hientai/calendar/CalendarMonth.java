package vn.hientai.calendar;

import java.util.List;

/**
 * A month of the calendar.
 *
 * @param workingDays how many days of it offices work
 * @param days its days that differ from the week's rule, in order
 */
public record CalendarMonth(int month, int workingDays, List<CalendarDay> days) {

    public CalendarMonth {
        days = List.copyOf(days);
    }
}

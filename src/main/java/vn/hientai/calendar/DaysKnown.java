package vn.hientai.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.hientai.shared.Message;

/**
 * All that is known about days off.
 *
 * @param years the years entered, each with whether it was compared with its document
 * @param days the days that differ from the week's rule
 */
record DaysKnown(Map<Integer, Boolean> years, Map<LocalDate, Difference> days) {

    DaysKnown {
        years = Map.copyOf(years);
        days = Map.copyOf(days);
    }

    boolean knows(int year) {
        return years.containsKey(year);
    }

    Optional<Message> dayOff(LocalDate day) {
        var difference = days.get(day);
        if (difference != null) {
            return difference.kind().isWorking()
                    ? Optional.empty()
                    : Optional.of(Message.of("calendar.off." + difference.kind(), difference.name()));
        }
        return DayKind.isWeekend(day)
                ? Optional.of(Message.of("weekday." + day.getDayOfWeek().getValue()))
                : Optional.empty();
    }

    boolean isWorking(LocalDate day) {
        return dayOff(day).isEmpty();
    }

    List<Message> doubts(LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .filter(year -> !years.getOrDefault(year, false))
                .mapToObj(year ->
                        Message.of(knows(year) ? "calendar.year-unchecked" : "calendar.year-unknown", year(year)))
                .toList();
    }

    private static String year(int year) {
        return Integer.toString(year);
    }

    /** How one day differs, and what it is called. */
    record Difference(DayKind kind, String name) {}
}

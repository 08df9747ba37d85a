package vn.hientai.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.shared.AdministratorsOnly;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.OfficeCalendar;
import vn.hientai.shared.SignedInOnly;

/** Reads the calendar for its pages. */
@Service
@Transactional(readOnly = true)
@SignedInOnly
public class CalendarQueries {

    static final int FIRST = 2025;
    static final int LAST = 2100;

    private final YearRows rows;
    private final OfficeCalendar calendar;

    CalendarQueries(YearRows rows, OfficeCalendar calendar) {
        this.rows = rows;
        this.calendar = calendar;
    }

    /** A year, also one nobody has entered. */
    public CalendarYearDetails year(int year) {
        if (year < FIRST || year > LAST) {
            throw new NotFound(year);
        }
        var known = rows.year(year);
        var days = rows.days(year);
        return new CalendarYearDetails(
                year,
                known.isPresent(),
                known.map(YearRows.Row::version).orElse(0L),
                known.map(YearRows.Row::check).orElse(null),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> month(YearMonth.of(year, month), days))
                        .toList(),
                years(year));
    }

    /** A year that was entered, for the administrator who keeps it. */
    @AdministratorsOnly
    public CalendarYearDetails kept(int year) {
        var details = year(year);
        if (!details.known()) {
            throw new NotFound(year);
        }
        return details;
    }

    /** A day that differs from the week's rule, for the administrator who takes it out. */
    @AdministratorsOnly
    public CalendarDay day(LocalDate day) {
        return rows.days(day.getYear()).stream()
                .filter(known -> known.day().equals(day))
                .findFirst()
                .orElseThrow(() -> new NotFound(day));
    }

    private CalendarMonth month(YearMonth month, List<CalendarDay> days) {
        var working = IntStream.rangeClosed(1, month.lengthOfMonth())
                .mapToObj(month::atDay)
                .filter(calendar::isWorkingDay)
                .count();
        return new CalendarMonth(
                month.getMonthValue(),
                Math.toIntExact(working),
                days.stream()
                        .filter(day -> YearMonth.from(day.day()).equals(month))
                        .toList());
    }

    private List<Integer> years(int shown) {
        var entered = rows.years();
        var next = entered.isEmpty() ? shown : entered.get(entered.size() - 1) + 1;
        return Stream.concat(entered.stream(), Stream.of(next, shown))
                .filter(year -> year <= LAST)
                .distinct()
                .sorted()
                .toList();
    }
}

package vn.hientai.calendar;

import java.time.MonthDay;
import java.util.List;

/**
 * The holidays that have the same date every year (Labour Code 45/2019/QH14, Article 112, clause 1). The lunar ones,
 * the second day of Quốc khánh, compensated and swapped days are decided year by year.
 */
final class FixedDays {

    private static final String SOURCE = "Bộ luật Lao động số 45/2019/QH14, Điều 112 khoản 1";

    private FixedDays() {}

    static List<CalendarDay> of(int year) {
        return List.of(
                day(year, MonthDay.of(1, 1), "Tết Dương lịch"),
                day(year, MonthDay.of(4, 30), "Ngày Chiến thắng"),
                day(year, MonthDay.of(5, 1), "Ngày Quốc tế lao động"),
                day(year, MonthDay.of(9, 2), "Quốc khánh"));
    }

    private static CalendarDay day(int year, MonthDay day, String name) {
        return new CalendarDay(day.atYear(year), DayKind.HOLIDAY, name, SOURCE, Confidence.PRESS);
    }
}

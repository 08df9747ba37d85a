package vn.hientai.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hientai.calendar.DaysKnown.Difference;

/** Reads the whole calendar, a few dozen rows, with one statement. */
@Component
class CalendarRows {

    private final JdbcClient jdbc;

    CalendarRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    DaysKnown all() {
        var years = new HashMap<Integer, Boolean>();
        var days = new HashMap<LocalDate, Difference>();
        jdbc.sql("""
                        select y.year, y.checked_at is not null as checked, d.day, d.kind, d.name
                        from calendar_year y
                        left join calendar_day d on d.year = y.year
                        """).query(row -> {
            years.put(row.getInt("year"), row.getBoolean("checked"));
            var day = row.getObject("day", LocalDate.class);
            if (day != null) {
                days.put(day, new Difference(DayKind.valueOf(row.getString("kind")), row.getString("name")));
            }
        });
        return new DaysKnown(years, days);
    }
}

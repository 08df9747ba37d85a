package vn.hientai.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads one year with what its page shows. */
@Component
class YearRows {

    private final JdbcClient jdbc;

    YearRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Integer> years() {
        return jdbc.sql("select year from calendar_year order by year")
                .query(Integer.class)
                .list();
    }

    Optional<Row> year(int year) {
        return jdbc.sql("select * from calendar_year where year = :year")
                .param("year", year)
                .query((row, index) -> new Row(row.getLong("version"), check(row)))
                .optional();
    }

    List<CalendarDay> days(int year) {
        return jdbc.sql("select day, kind, name, source, confidence from calendar_day where year = :year order by day")
                .param("year", year)
                .query((row, index) -> new CalendarDay(
                        row.getObject("day", LocalDate.class),
                        DayKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("source"),
                        Confidence.valueOf(row.getString("confidence"))))
                .list();
    }

    private static @Nullable DocumentCheck check(ResultSet row) throws SQLException {
        var at = row.getObject("checked_at", OffsetDateTime.class);
        return at == null
                ? null
                : new DocumentCheck(
                        row.getString("checked_document"),
                        row.getObject("checked_document_date", LocalDate.class),
                        at.toInstant(),
                        row.getString("checked_by"));
    }

    /** A year that was entered. */
    record Row(long version, @Nullable DocumentCheck check) {}
}

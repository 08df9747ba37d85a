package vn.hientai.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * A day that differs from the week's rule.
 *
 * @param name what it is: «Giỗ Tổ Hùng Vương (10/3 âm lịch)»
 * @param source the document or law it comes from, with its number
 */
@Embeddable
public record CalendarDay(
        @Column(name = "day") LocalDate day,
        @Enumerated(EnumType.STRING) DayKind kind,
        String name,
        String source,
        @Enumerated(EnumType.STRING) Confidence confidence) {

    CalendarDay compared() {
        return new CalendarDay(day, kind, name, source, Confidence.OFFICIAL_TEXT);
    }
}

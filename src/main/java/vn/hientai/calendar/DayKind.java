package vn.hientai.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** In which way a day differs from the week's rule. */
public enum DayKind {
    /** Nghỉ lễ, tết: may fall on any day. */
    HOLIDAY,
    /** Nghỉ bù: a working day off because a holiday fell on a weekend. */
    COMPENSATED,
    /** Nghỉ hoán đổi: a working day off that is worked on another day. */
    SWAPPED_OFF,
    /** Làm bù: a Saturday or Sunday that is worked for a day swapped off. */
    SWAPPED_WORKING;

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** Whether offices work on such a day. */
    public boolean isWorking() {
        return this == SWAPPED_WORKING;
    }

    boolean fits(LocalDate day) {
        return this == HOLIDAY || isWorking() == isWeekend(day);
    }

    static boolean isWeekend(LocalDate day) {
        return WEEKEND.contains(day.getDayOfWeek());
    }
}

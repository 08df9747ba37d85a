package vn.hientai.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hientai.shared.OfficeCalendar;
import vn.hientai.shared.OfficeHours;
import vn.hientai.shared.OfficialTime;

class OfficeDaysTests {

    private static final LocalDate HOLIDAY = LocalDate.of(2026, 1, 1);

    private final OfficeCalendar calendar = mock();
    private final OfficeDays office = new OfficeDays(calendar);

    /** The first of January 2026 is a Thursday. */
    @ParameterizedTest
    @CsvSource({
        "2026-01-06T07:29:59.999, 2026-01-06T07:30",
        "2026-01-06T07:30, 2026-01-06T07:30",
        "2026-01-06T11:29:59.999, 2026-01-06T11:29:59.999",
        "2026-01-06T11:30, 2026-01-06T13:00",
        "2026-01-06T13:00, 2026-01-06T13:00",
        "2026-01-06T16:59:59.999, 2026-01-06T16:59:59.999",
        "2026-01-06T17:00, 2026-01-07T07:30",
        "2026-01-09T17:00, 2026-01-12T07:30",
        "2025-12-31T20:00, 2026-01-02T07:30",
        "2026-01-01T09:00, 2026-01-02T07:30"
    })
    void waitsForTheNextOfficeHour(LocalDateTime asked, LocalDateTime opening) {
        given(calendar.hours())
                .willReturn(new OfficeHours(
                        LocalTime.of(7, 30), LocalTime.of(11, 30), LocalTime.of(13, 0), LocalTime.of(17, 0)));
        given(calendar.isWorkingDay(any())).willAnswer(call -> isWorkingDay(call.getArgument(0)));

        assertThat(office.nextOfficeHour(there(asked))).isEqualTo(there(opening));
    }

    @Test
    void asksTheCalendarForOfficeDays() {
        var deadline = there(LocalDateTime.of(2026, 1, 14, 12, 0));
        var before = there(LocalDateTime.of(2026, 1, 9, 12, 0));
        given(calendar.minusOfficeDays(deadline, 3)).willReturn(before);

        assertThat(office.minusOfficeDays(deadline, 3)).isEqualTo(before);
    }

    private static boolean isWorkingDay(LocalDate day) {
        return !day.equals(HOLIDAY)
                && day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static Instant there(LocalDateTime local) {
        return local.atZone(OfficialTime.ZONE).toInstant();
    }
}

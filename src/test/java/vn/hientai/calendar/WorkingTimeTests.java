package vn.hientai.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hientai.calendar.DaysKnown.Difference;
import vn.hientai.shared.Message;
import vn.hientai.shared.OfficeHours;
import vn.hientai.shared.OfficeTime;
import vn.hientai.shared.OfficialTime;

/** Counting with the beginning of 2026: a Friday swapped for Saturday 10/01, and Tết from 16/02 to 20/02. */
class WorkingTimeTests {

    private static final OfficeHours HOURS =
            new OfficeHours(LocalTime.of(7, 30), LocalTime.of(11, 30), LocalTime.of(13, 0), LocalTime.of(17, 0));

    private final DaysKnown days = new DaysKnown(Map.of(2026, true, 2027, false), differences());
    private final WorkingTime working = new WorkingTime(days, HOURS);

    @ParameterizedTest
    @CsvSource({
        "2026-01-14T08:00, 2026-01-14T10:30, PT2H30M",
        "2026-01-14T11:00, 2026-01-14T13:30, PT1H",
        "2026-01-14T11:30, 2026-01-14T13:00, PT0S",
        "2026-01-14T05:00, 2026-01-14T22:00, PT8H",
        "2026-01-13T19:00, 2026-01-15T06:00, PT8H",
        "2026-01-12T10:00, 2026-01-14T12:00, PT17H30M"
    })
    void countsOfficeHoursOnly(LocalDateTime from, LocalDateTime to, Duration counted) {
        assertThat(between(from, to).duration()).isEqualTo(counted);
    }

    @Test
    void countsNoWeekend() {
        assertThat(between(at("2026-01-16T16:00"), at("2026-01-19T08:30")).duration())
                .isEqualTo(Duration.ofHours(2));
    }

    @Test
    void countsTheSaturdayThatIsWorkedAndNotTheFridayThatIsNot() {
        assertThat(between(at("2026-01-10T15:30"), at("2026-01-14T12:00")).duration())
                .isEqualTo(Duration.ofHours(21).plusMinutes(30));
        assertThat(between(at("2026-01-02T00:00"), at("2026-01-03T00:00")).duration())
                .isZero();
    }

    @Test
    void passesOverTet() {
        assertThat(between(at("2026-02-13T16:00"), at("2026-02-23T08:30")).duration())
                .isEqualTo(Duration.ofHours(2));
    }

    @Test
    void countsNothingBackwards() {
        assertThat(between(at("2026-01-14T12:00"), at("2026-01-14T09:00")).duration())
                .isZero();
        assertThat(between(at("2026-01-14T12:00"), at("2026-01-12T09:00")).inWords())
                .isEqualTo(Message.of("office-time.none"));
    }

    @Test
    void countsToTheSecondAndTellsWholeMinutes() {
        var left = between(at("2026-01-14T11:29:30"), at("2026-01-14T12:00"));

        assertThat(left.duration()).isEqualTo(Duration.ofSeconds(30));
        assertThat(left.inWords()).isEqualTo(Message.of("office-time.none"));
    }

    @Test
    void tellsDaysOfTheOffice() {
        assertThat(between(at("2026-01-12T08:30"), at("2026-01-14T13:00")).inWords())
                .isEqualTo(Message.of("office-time.parts-days-hours", 2L, 3L, 0));
        assertThat(between(at("2026-01-12T00:00"), at("2026-01-13T00:00")).inWords())
                .isEqualTo(Message.of("office-time.parts-days", 1L, 0L, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-14T12:00, -1, 2026-01-13T12:00",
        "2026-01-14T12:00, -3, 2026-01-10T12:00",
        "2026-01-14T12:00, -4, 2026-01-09T12:00",
        "2026-02-23T09:00, -1, 2026-02-13T09:00",
        "2026-02-18T09:00, -1, 2026-02-13T09:00",
        "2026-02-13T09:00, 1, 2026-02-23T09:00",
        "2026-02-14T09:00, 0, 2026-02-14T09:00"
    })
    void movesByWorkingDays(LocalDateTime from, int count, LocalDateTime to) {
        assertThat(working.plusDays(instant(from), count)).isEqualTo(instant(to));
    }

    @Test
    void tellsWhyADayIsOff() {
        assertThat(days.dayOff(LocalDate.of(2026, 2, 17)))
                .contains(Message.of("calendar.off.HOLIDAY", "Tết Nguyên đán"));
        assertThat(days.dayOff(LocalDate.of(2026, 1, 17))).contains(Message.of("weekday.6"));
        assertThat(days.dayOff(LocalDate.of(2026, 1, 10))).isEmpty();
        assertThat(days.dayOff(LocalDate.of(2026, 1, 14))).isEmpty();
    }

    /** Weekends are off in any year; what else is off there nobody knows, and the calendar says so. */
    @Test
    void saysWhichYearsItDoesNotKnow() {
        assertThat(days.dayOff(LocalDate.of(2028, 1, 1))).contains(Message.of("weekday.6"));
        assertThat(days.isWorking(LocalDate.of(2028, 1, 3))).isTrue();
        assertThat(days.knows(2028)).isFalse();
        assertThat(days.doubts(LocalDate.of(2026, 12, 1), LocalDate.of(2028, 1, 3)))
                .containsExactly(
                        Message.of("calendar.year-unchecked", "2027"), Message.of("calendar.year-unknown", "2028"));
        assertThat(days.doubts(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                .isEmpty();
    }

    private OfficeTime between(LocalDateTime from, LocalDateTime to) {
        return working.between(instant(from), instant(to));
    }

    private static LocalDateTime at(String time) {
        return LocalDateTime.parse(time);
    }

    private static Instant instant(LocalDateTime time) {
        return time.atZone(OfficialTime.ZONE).toInstant();
    }

    private static Map<LocalDate, Difference> differences() {
        var differences = new HashMap<LocalDate, Difference>();
        differences.put(LocalDate.of(2026, 1, 2), new Difference(DayKind.SWAPPED_OFF, "Nghỉ Tết Dương lịch"));
        differences.put(LocalDate.of(2026, 1, 10), new Difference(DayKind.SWAPPED_WORKING, "Làm bù"));
        LocalDate.of(2026, 2, 16)
                .datesUntil(LocalDate.of(2026, 2, 21))
                .forEach(day -> differences.put(day, new Difference(DayKind.HOLIDAY, "Tết Nguyên đán")));
        return differences;
    }
}

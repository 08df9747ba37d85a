package vn.hientai.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class DeadlineTests {

    private static final Deadline NOON = Deadline.before(LocalDate.of(2026, 1, 14), LocalTime.NOON);

    @Test
    void beforeTwelveAdmitsTheLastMillisecondAndRefusesTheFullHour() {
        assertThat(NOON.isOpenAt(vietnam("2026-01-14T11:59:59.999"))).isTrue();
        assertThat(NOON.isOpenAt(vietnam("2026-01-14T12:00:00.000"))).isFalse();
    }

    @Test
    void beforeADayAdmitsTheWholeDayBefore() {
        var day = Deadline.before(LocalDate.of(2026, 1, 15));

        assertThat(day.isOpenAt(vietnam("2026-01-14T23:59:59.999"))).isTrue();
        assertThat(day.isOpenAt(vietnam("2026-01-15T00:00:00.000"))).isFalse();
        assertThat(day.isWholeDay()).isTrue();
    }

    @Test
    void nothingIsLeftAfterIt() {
        assertThat(NOON.leftAt(vietnam("2026-01-14T10:00:00"))).isEqualTo(Duration.ofHours(2));
        assertThat(NOON.leftAt(vietnam("2026-01-14T12:00:01"))).isZero();
    }

    private static Instant vietnam(String local) {
        return Instant.parse(local + "Z").minus(Duration.ofHours(7));
    }
}

package vn.hientai.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class OfficeHoursTests {

    @Test
    void aWorkingDayLeavesTheBreakOut() {
        assertThat(hours("07:30", "11:30", "13:30", "17:00").perDay())
                .isEqualTo(Duration.ofHours(7).plusMinutes(30));
    }

    @Test
    void theAfternoonComesAfterTheMorning() {
        assertThatIllegalArgumentException().isThrownBy(() -> hours("07:30", "11:30", "11:00", "17:00"));
        assertThatIllegalArgumentException().isThrownBy(() -> hours("11:30", "07:30", "13:00", "17:00"));
        assertThatIllegalArgumentException().isThrownBy(() -> hours("07:30", "11:30", "17:00", "17:00"));
    }

    private static OfficeHours hours(String from, String to, String again, String end) {
        return new OfficeHours(
                LocalTime.parse(from), LocalTime.parse(to), LocalTime.parse(again), LocalTime.parse(end));
    }
}

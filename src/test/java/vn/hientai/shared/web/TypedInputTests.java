package vn.hientai.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.format.support.DefaultFormattingConversionService;

class TypedInputTests {

    private final DefaultFormattingConversionService conversion = new DefaultFormattingConversionService();

    TypedInputTests() {
        new OfficeConfiguration().addFormatters(conversion);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14/1/2026",
                "14/01/2026",
                "14-01-2026",
                "14.01.2026",
                "14.1.2026",
                " 14 / 01 / 2026 ",
                "2026-01-14"
            })
    void readsADayHoweverItIsTyped(String typed) {
        assertThat(conversion.convert(typed, LocalDate.class)).isEqualTo(LocalDate.of(2026, 1, 14));
    }

    @Test
    void neverReadsTheMonthFirst() {
        assertThat(conversion.convert("2/1/2026", LocalDate.class)).isEqualTo(LocalDate.of(2026, 1, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/14/2026", "31/2/2026", "29/02/2027", "14/1/26", "14/1", "hôm qua", "14/1/2026 12h"})
    void refusesWhatIsNoDay(String typed) {
        refuses(typed, LocalDate.class);
    }

    @ParameterizedTest
    @CsvSource({
        "12h, 12:00",
        "12h00, 12:00",
        "12:00, 12:00",
        "12 giờ 00, 12:00",
        "12 giờ, 12:00",
        "12H, 12:00",
        "7h30, 07:30",
        "11:59, 11:59",
        "0h, 00:00",
        "23:59, 23:59"
    })
    void readsAnHourHoweverItIsTyped(String typed, String shown) {
        var hour = conversion.convert(typed, LocalTime.class);

        assertThat(hour).isEqualTo(LocalTime.parse(shown));
        assertThat(conversion.convert(hour, String.class)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24h", "12:60", "trưa", "12", "12:5", "-1h"})
    void refusesWhatIsNoHour(String typed) {
        refuses(typed, LocalTime.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000", "1.000", "1 000", "1\u00a0000", " 1000 "})
    void readsAWholeNumberWithItsSeparators(String typed) {
        assertThat(conversion.convert(typed, Integer.class)).isEqualTo(1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,5", "1,000", "1.5", "1.00", "hai", "1e3", "99999999999"})
    void refusesWhatIsNoWholeNumber(String typed) {
        refuses(typed, Integer.class);
    }

    @Test
    void takesNothingAsNothing() {
        assertThat(conversion.convert("", Integer.class)).isNull();
        assertThat(conversion.convert("", LocalDate.class)).isNull();
    }

    @Test
    void showsDaysAndNumbersAsTheyMayBeTyped() {
        assertThat(conversion.convert(LocalDate.of(2026, 1, 4), String.class)).isEqualTo("04/01/2026");
        assertThat(conversion.convert(1000, String.class)).isEqualTo("1000");
    }

    private void refuses(String typed, Class<?> type) {
        assertThatExceptionOfType(ConversionFailedException.class).isThrownBy(() -> conversion.convert(typed, type));
    }
}

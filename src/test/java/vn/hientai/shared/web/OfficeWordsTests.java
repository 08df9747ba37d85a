package vn.hientai.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.MessageSource;
import org.springframework.mock.env.MockEnvironment;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.Message;

class OfficeWordsTests {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 1, 14);
    private static final Deadline NOON = Deadline.before(LAST_DAY, LocalTime.NOON);

    private static final MessageSource MESSAGES = OfficeConfiguration.messageSource(
            new MockEnvironment().withProperty("spring.messages.basename", "messages/shared,messages/web"));

    private final OfficeWords words = new OfficeWords(MESSAGES, Locale.forLanguageTag("vi"));
    private final OfficeWords english = new OfficeWords(MESSAGES, Locale.ENGLISH);

    @Test
    void tellsInstantsInVietnameseTime() {
        var instant = Instant.parse("2026-01-14T04:59:59.999Z");

        assertThat(words.instant(instant)).isEqualTo("14/01/2026 lúc 11:59");
        assertThat(words.instantExact(instant)).isEqualTo("14/01/2026 lúc 11:59:59.999");
        assertThat(english.instant(instant)).isEqualTo("14/01/2026 at 11:59");
    }

    @Test
    void turnsTheDayAtVietnameseMidnight() {
        assertThat(words.instant(Instant.parse("2026-01-13T17:00:00Z"))).isEqualTo("14/01/2026 lúc 00:00");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-05, ngày 05 tháng 01 năm 2026, 05 January 2026",
        "2026-02-28, ngày 28 tháng 02 năm 2026, 28 February 2026",
        "2026-03-09, ngày 09 tháng 3 năm 2026, 09 March 2026",
        "2026-12-24, ngày 24 tháng 12 năm 2026, 24 December 2026"
    })
    void writesDaysAsDocumentsDo(LocalDate day, String vietnamese, String inEnglish) {
        assertThat(words.longDay(day)).isEqualTo(vietnamese);
        assertThat(english.longDay(day)).isEqualTo(inEnglish);
    }

    @Test
    void tellsADeadlineAtAnHour() {
        assertThat(words.deadline(NOON)).isEqualTo("trước 12 giờ 00, Thứ Tư, 14/01/2026");
        assertThat(english.deadline(NOON)).isEqualTo("before 12:00, Wednesday, 14/01/2026");
    }

    @Test
    void namesTheLastDayOfADeadlineThatIsADay() {
        var deadline = Deadline.before(LAST_DAY.plusDays(1));

        assertThat(words.deadline(deadline)).isEqualTo("trước ngày 15/01/2026 (hết Thứ Tư, 14/01/2026)");
        assertThat(english.deadline(deadline)).isEqualTo("before 15/01/2026 (to the end of Wednesday, 14/01/2026)");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-13T02:00:00Z, còn 1 ngày 3 giờ",
        "2026-01-12T05:00:00Z, còn 2 ngày",
        "2026-01-13T05:00:00Z, còn 1 ngày",
        "2026-01-13T05:00:00.001Z, còn 23 giờ 59 phút",
        "2026-01-14T01:40:00Z, còn 3 giờ 20 phút",
        "2026-01-14T04:00:00Z, còn 1 giờ",
        "2026-01-14T04:00:01Z, còn 59 phút",
        "2026-01-14T04:59:00Z, còn 1 phút",
        "2026-01-14T04:59:00.001Z, còn dưới 1 phút",
        "2026-01-14T04:59:59.999Z, còn dưới 1 phút",
        "2026-01-14T05:00:00Z, đã hết hạn",
        "2026-01-15T05:00:00Z, đã hết hạn"
    })
    void tellsWhatIsLeft(Instant now, String left) {
        assertThat(words.left(NOON, now)).isEqualTo(left);
        assertThat(words.left(NOON.at(), now)).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-13T04:00:00Z, 1 day 1 hour left",
        "2026-01-12T02:00:00Z, 2 days 3 hours left",
        "2026-01-14T04:59:00Z, 1 minute left",
        "2026-01-14T05:00:00Z, time is over"
    })
    void tellsWhatIsLeftInEnglish(Instant now, String left) {
        assertThat(english.left(NOON, now)).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "999, 999", "1000, 1.000", "1234567, 1.234.567", "-1234, -1.234"})
    void groupsNumbersByDots(long number, String shown) {
        assertThat(words.number(number)).isEqualTo(shown);
    }

    @Test
    void resolvesMessagesAmongArguments() {
        var inner = Message.of("window.closing");

        assertThat(words.text(Message.of("form.optional", inner))).isEqualTo("Sắp đóng (không bắt buộc)");
        assertThat(english.text(Message.of("form.optional", inner))).isEqualTo("Closing soon (optional)");
    }

    @Test
    void tellsTimesAmongArgumentsInTheSameWords() {
        assertThat(words.text(Message.of("as-is", NOON))).isEqualTo("trước 12 giờ 00, Thứ Tư, 14/01/2026");
        assertThat(words.text(Message.of("as-is", LAST_DAY))).isEqualTo("14/01/2026");
        assertThat(words.text(Message.of("as-is", NOON.at()))).isEqualTo("14/01/2026 lúc 12:00");
    }

    @Test
    void takesABareKey() {
        assertThat(words.text("window.open")).isEqualTo("Đang mở");
    }
}

package vn.hientai;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.Pages.hidden;
import static vn.hientai.Pages.text;
import static vn.hientai.SampleCall.LETTER;
import static vn.hientai.SampleCall.LETTER_DAY;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hientai.shared.OfficeCalendar;

/** The calendar as people read it, as the administrator keeps it, and as the publication of a call counts with it. */
@WholeApplicationTest
class CalendarTests {

    private static final String YEAR = "2031";
    private static final String PAGE = "/calendar?year=" + YEAR;
    private static final Map<String, String> DAY = Map.of(
            "year", YEAR,
            "day", "23/01/2031",
            "kind", "HOLIDAY",
            "name", "Tết Nguyên đán (mùng 1)",
            "source", "Công văn số 1/BNV ngày 01/12/2030",
            "reason", "Ghi theo văn bản của năm");

    @Autowired
    Pages pages;

    @Autowired
    SampleCall sample;

    @Autowired
    OfficeCalendar calendar;

    @Autowired
    CountedStatements statements;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void forgetTheYear() {
        jdbc.sql("delete from calendar_day where year = 2031").update();
        jdbc.sql("delete from calendar_year where year = 2031").update();
    }

    @Test
    void isReadByEverybodyAndKeptByTheAdministrator() {
        for (var person : List.of("donvi", "vhxh", "chutich", "thanhtra", "quantri")) {
            var page = text(pages.get(LETTER_DAY, person, "/calendar"));
            assertThat(page).contains("Lịch làm việc năm 2026", "Giỗ Tổ Hùng Vương", "07:30–11:30 và 13:00–17:00");
            assertThat(page.contains("/calendar/days/new")).as(person).isEqualTo(person.equals("quantri"));
        }
        for (var person : List.of("donvi", "vhxh", "chutich", "thanhtra")) {
            for (var page : List.of(
                    "/calendar/days/new?year=2026",
                    "/calendar/days/removal?day=2026-01-01",
                    "/calendar/comparison?year=2026")) {
                assertThat(pages.get(LETTER_DAY, person, page))
                        .as(person + page)
                        .hasStatus(403);
            }
            assertThat(pages.post(LETTER_DAY, person, "/calendar/years", Map.of("year", YEAR)))
                    .hasStatus(403);
            assertThat(add(person, "0", DAY)).isEqualTo(403);
        }
    }

    @Test
    void saysWhatIsNotComparedAndWhatIsNotKnown() {
        assertThat(text(pages.get(LETTER_DAY, "vhxh", "/calendar?year=2027")))
                .contains("Lịch nghỉ năm 2027 chưa được đối chiếu", "Cần đối chiếu văn bản gốc", "06/02/2027");
        assertThat(text(pages.get(LETTER_DAY, "vhxh", PAGE)))
                .contains("Lịch nghỉ năm 2031 chưa có")
                .doesNotContain("Lập lịch nghỉ năm", "Không có ngày nghỉ lễ");
        assertThat(pages.get(LETTER_DAY, "vhxh", "/calendar?year=1999")).hasStatus(404);
    }

    @Test
    void goesFromAnEmptyYearToAComparedOneAndBack() {
        open();
        assertThat(calendar.knows(2031)).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2031, 1, 1))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2031, 1, 23))).isTrue();

        assertThat(add("quantri", version(), DAY)).isEqualTo(302);
        assertThat(calendar.isWorkingDay(LocalDate.of(2031, 1, 23))).isFalse();

        assertThat(pages.post(LETTER_DAY, "quantri", "/calendar/comparison", comparison("01/01/2026")))
                .hasRedirectedUrl(PAGE);
        assertThat(text(pages.get(LETTER_DAY, "donvi", PAGE)))
                .contains("Đã đối chiếu với văn bản số 2/BNV ngày 01/01/2026")
                .doesNotContain("Theo báo chí");
        assertThat(calendar.doubts(LocalDate.of(2031, 1, 1), LocalDate.of(2031, 1, 1)))
                .isEmpty();

        assertThat(remove(version())).isEqualTo(302);
        assertThat(calendar.isWorkingDay(LocalDate.of(2031, 1, 23))).isTrue();
        assertThat(calendar.doubts(LocalDate.of(2031, 1, 1), LocalDate.of(2031, 1, 1)))
                .hasSize(1);
        assertThat(jdbc.sql("select act from audit_entry where record_type = 'calendar' and record_id = '2031'"
                                + " order by seq desc limit 4")
                        .query(String.class)
                        .list())
                .containsExactly("calendar.day-removed", "calendar.compared", "calendar.day-added", "calendar.opened");
    }

    @Test
    void opensAYearOnce() {
        open();

        assertThat(pages.post(LETTER_DAY, "quantri", "/calendar/years", Map.of("year", YEAR)))
                .hasStatus(409);
        assertThat(pages.post(LETTER_DAY, "quantri", "/calendar/years", Map.of("year", "2101")))
                .hasStatus(409);
    }

    @Test
    void letsNobodyOverwriteWhatAnotherChanged() {
        open();
        var seen = version();
        add("quantri", seen, DAY);

        assertThat(add("quantri", seen, changed("day", "24/01/2031"))).isEqualTo(409);
        assertThat(add("quantri", seen, DAY)).isEqualTo(409);
        assertThat(remove(seen)).isEqualTo(409);
        assertThat(pages.post(
                        LETTER_DAY,
                        "quantri",
                        "/calendar/comparison",
                        Map.of("year", YEAR, "version", seen, "number", "2/BNV", "date", "01/01/2026")))
                .hasStatus(409);
    }

    @Test
    void showsWhatIsWrongAndKeepsWhatWasTyped() {
        open();

        assertThat(refused(changed("day", "23/01/2030"))).contains("Nhập một ngày của năm 2031", "23/01/2030");
        assertThat(refused(changed("day", "01/01/2031"))).contains("Ngày 01/01/2031 đã có trong lịch");
        assertThat(refused(changed("kind", "SWAPPED_WORKING"))).contains("không thể là ngày làm bù");
        assertThat(refused(changed("reason", ""))).contains("Nhập lý do", "Công văn số 1/BNV");
        assertThat(text(pages.post(LETTER_DAY, "quantri", "/calendar/comparison", comparison("11/01/2026"))))
                .contains("Ngày văn bản không thể sau hôm nay");
    }

    @Test
    void isReadOnceInATransaction() {
        var once = new TransactionTemplate(transactions);

        assertThat(statements.during(() -> once.executeWithoutResult(status -> {
                    calendar.isWorkingDay(LocalDate.of(2026, 2, 17));
                    calendar.between(LETTER_DAY, LETTER_DAY.plusSeconds(86_400));
                    calendar.minusOfficeDays(LETTER_DAY, 3);
                    calendar.doubts(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));
                })))
                .isEqualTo(1);
    }

    /** Saturday 10/01/2026, 15:30, is worked: 1 h 30 there, two days, and four hours of the last morning. */
    @Test
    void countsTheOfficeTimeACallLeaves() {
        assertThat(publication(LETTER))
                .contains("còn 2 ngày làm việc 5 giờ 30 phút", "còn 4 giờ", "07:30–11:30 và 13:00–17:00")
                .contains("Lịch nghỉ năm 2026 cần đối chiếu văn bản gốc")
                .doesNotContain("là ngày nghỉ:");
    }

    @Test
    void warnsOfDeadlinesOnDaysOff() {
        var tet = new HashMap<>(LETTER);
        tet.putAll(Map.of("deadlineDay", "17/02/2026", "communeDeadlineDay", "23/02/2026"));

        assertThat(publication(tet))
                .contains("Ngày cuối để đơn vị gửi (17/02/2026) là ngày nghỉ: Tết Nguyên đán Bính Ngọ (mùng 1).")
                .contains("Ngày cuối để xã, phường, đặc khu gửi (22/02/2026) là ngày nghỉ: Chủ Nhật.");
    }

    @Test
    void guessesNothingAboutAYearItDoesNotKnow() {
        var far = new HashMap<>(LETTER);
        far.putAll(Map.of("deadlineDay", "16/01/2031", "communeDeadlineDay", "20/01/2031"));

        assertThat(publication(far)).contains("Lịch nghỉ năm 2031 chưa có", "Lịch nghỉ năm 2030 chưa có");
    }

    private String publication(Map<String, String> letter) {
        var call = sample.draft("vhxh", letter);
        return text(pages.get(LETTER_DAY, "vhxh", call + "/publication"));
    }

    private void open() {
        assertThat(pages.post(LETTER_DAY, "quantri", "/calendar/years", Map.of("year", YEAR)))
                .hasRedirectedUrl(PAGE);
    }

    private String version() {
        return hidden("version", text(pages.get(LETTER_DAY, "quantri", "/calendar/days/new?year=" + YEAR)));
    }

    private int add(String person, String version, Map<String, String> day) {
        var fields = new HashMap<>(day);
        fields.put("version", version);
        return pages.post(LETTER_DAY, person, "/calendar/days", fields)
                .getResponse()
                .getStatus();
    }

    private int remove(String version) {
        var fields = Map.of(
                "day", "2031-01-23", "version", version, "reason", "Chính phủ quyết định khác", "source", "3/BNV");
        return pages.post(LETTER_DAY, "quantri", "/calendar/days/removal", fields)
                .getResponse()
                .getStatus();
    }

    private Map<String, String> comparison(String date) {
        return Map.of("year", YEAR, "version", version(), "number", "2/BNV", "date", date);
    }

    private String refused(Map<String, String> day) {
        var fields = new HashMap<>(day);
        fields.put("version", version());
        var answer = pages.post(LETTER_DAY, "quantri", "/calendar/days", fields);
        assertThat(answer).hasStatusOk();
        return text(answer);
    }

    private static Map<String, String> changed(String field, String value) {
        var changed = new HashMap<>(DAY);
        changed.put(field, value);
        return changed;
    }
}

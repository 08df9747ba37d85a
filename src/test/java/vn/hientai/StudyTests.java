package vn.hientai;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.Pages.text;
import static vn.hientai.Pages.typed;
import static vn.hientai.SampleCall.AFTER_BELL;
import static vn.hientai.SampleCall.LETTER;
import static vn.hientai.SampleCall.LETTER_DAY;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.hientai.shared.Deadline;

/** «Đã quán triệt»: recorded by each unit until the commune's deadline, read in a register by who serves the units. */
@WholeApplicationTest
class StudyTests {

    private static final Instant COMMUNE_BELL =
            Deadline.before(LocalDate.of(2026, 1, 15)).at();

    @Autowired
    Pages pages;

    @Autowired
    SampleCall sample;

    @Autowired
    JdbcClient jdbc;

    String call;
    String school;
    String station;

    @BeforeEach
    void publishWithAResolution() {
        call = sample.draft("vhxh", LETTER);
        sample.address("vhxh", call);
        sample.attachResolution("vhxh", call);
        sample.publish("vhxh", call);
        school = sample.proposals(call).get("TH01") + "/study";
        station = sample.proposals(call).get("YT01") + "/study";
    }

    @Test
    void waitsInTheWorkOfTheUnitUntilItIsRecorded() {
        assertThat(text(pages.get(LETTER_DAY, "donvi", "/"))).contains(school);
        assertThat(text(pages.get(LETTER_DAY, "donvi", call))).contains(school, "Quán triệt nghị quyết");

        assertThat(record(AFTER_BELL, "donvi", school, "23", "25", "0")).hasRedirectedUrl(school);

        assertThat(text(pages.get(AFTER_BELL, "donvi", "/"))).doesNotContain(school);
        assertThat(text(pages.get(AFTER_BELL, "donvi", school)))
                .contains("12/01/2026", "đang được tính", typed("attended", "23"), typed("heads", "25"));
    }

    @Test
    void isNeitherAskedNorLinkedWithoutAResolution() {
        var plain = sample.published();
        var proposal = sample.proposals(plain).get("TH01");

        for (var page : List.of("/", plain, proposal)) {
            assertThat(text(pages.get(LETTER_DAY, "donvi", page))).as(page).doesNotContain(proposal + "/study");
        }
        assertThat(text(pages.get(LETTER_DAY, "vhxh", plain))).doesNotContain(plain + "/study");
        assertThat(text(pages.get(LETTER_DAY, "donvi", proposal + "/study")))
                .contains("không gửi kèm nghị quyết")
                .doesNotContain("<textarea");
        assertThat(text(pages.get(LETTER_DAY, "donvi", school.replace("/study", ""))))
                .contains(school);
    }

    @Test
    void isOpenInTheLastMillisecondAndClosedAtTheCommunesBell() {
        var last = COMMUNE_BELL.minusMillis(1);

        assertThat(text(record(COMMUNE_BELL, "donvi", school, "23", "25", "0")))
                .contains("Đã hết thời hạn ghi kết quả quán triệt: trước ngày 15/01/2026", typed("attended", "23"));
        assertThat(entries(school)).isZero();
        assertThat(record(last, "donvi", school, "23", "25", "0")).hasRedirectedUrl(school);
        assertThat(text(pages.get(COMMUNE_BELL, "donvi", school)))
                .contains("12/01/2026", "Đã hết thời hạn ghi")
                .doesNotContain("<textarea");
        assertThat(text(pages.get(COMMUNE_BELL, "donvi2", "/"))).doesNotContain(station);
    }

    @Test
    void keepsWhatTheUnitSaidBeforeACorrection() {
        record(AFTER_BELL, "donvi", school, "23", "25", "0");

        assertThat(record(AFTER_BELL, "donvi", school, "24", "25", "1")).hasRedirectedUrl(school);

        assertThat(jdbc.sql("select attended from study_entry where proposal_id = :id order by number")
                        .param("id", SampleCall.id(school))
                        .query(Integer.class)
                        .list())
                .containsExactly(23, 24);
        assertThat(jdbc.sql("""
                                select count(*) from audit_entry
                                where act = 'study.recorded' and record_id = :id and changes like '%"before":"23"%'
                                """)
                        .param("id", SampleCall.id(school).toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void recordsOnceWhateverIsClickedTwice() {
        record(AFTER_BELL, "donvi", school, "23", "25", "0");

        assertThat(text(record(AFTER_BELL, "donvi", school, "23", "25", "0"))).contains("đã được ghi rồi");
        assertThat(record(AFTER_BELL, "donvi", school, "20", "25", "0")).hasStatus(409);
        assertThat(entries(school)).isEqualTo(1);
    }

    @Test
    void letsOneOfTwoColleaguesWin() throws Exception {
        var start = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var acts = List.<Callable<Integer>>of(attempt(start, "21"), attempt(start, "22"));
            var answers = threads.invokeAll(acts).stream()
                    .map(answer -> {
                        try {
                            return answer.get();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .toList();

            assertThat(answers).containsExactlyInAnyOrder(302, 409);
            assertThat(entries(school)).isEqualTo(1);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void isRecordedByTheUnitAlone() {
        assertThat(record(AFTER_BELL, "donvi2", school, "23", "25", "0")).hasStatus(404);
        for (var person : List.of("vhxh", "xdd", "chutich", "thanhtra", "quantri")) {
            var refused = record(AFTER_BELL, person, school, "23", "25", "0");
            assertThat(refused.getResponse().getStatus()).as(person).isIn(403, 404);
        }
        assertThat(text(pages.get(AFTER_BELL, "vhxh", school))).doesNotContain("<textarea");
        assertThat(entries(school)).isZero();
    }

    @Test
    void showsWhatIsWrongAndKeepsWhatWasTyped() {
        assertThat(text(record(AFTER_BELL, "donvi", school, "26", "25", "0")))
                .contains("lớn hơn tổng số người của đơn vị (25)", typed("attended", "26"));
        assertThat(text(post(AFTER_BELL, "donvi", school, Map.of("day", "15/01/2026"))))
                .contains("không thể sau hôm nay", typed("day", "15/01/2026"));
        assertThat(text(post(AFTER_BELL, "donvi", school, Map.of("way", "OTHER"))))
                .contains("Ghi rõ hình thức khác là gì");
        assertThat(text(post(AFTER_BELL, "donvi", school, Map.of("attended", "hai ba"))))
                .contains(typed("attended", "hai ba"));
        assertThat(entries(school)).isZero();
    }

    @Test
    void asksNothingWhereNoResolutionCame() {
        var bare = sample.published();
        var proposal = sample.proposals(bare).get("TH01") + "/study";

        assertThat(text(pages.get(LETTER_DAY, "donvi", "/"))).doesNotContain(proposal);
        assertThat(text(pages.get(LETTER_DAY, "donvi", proposal))).contains("không gửi kèm nghị quyết");
        assertThat(text(record(LETTER_DAY, "donvi", proposal, "23", "25", "0"))).contains("không gửi kèm nghị quyết");
        assertThat(entries(proposal)).isZero();
        assertThat(text(pages.get(LETTER_DAY, "vhxh", bare + "/board"))).doesNotContain(bare + "/study");
    }

    @Test
    void isARegisterOfWhoDidAndWhoDidNot() {
        record(AFTER_BELL, "donvi", school, "23", "25", "0");
        record(AFTER_BELL, "donvi2", station, "8", "9", "0");

        assertThat(register("vhxh", "")).contains("2 / 45", ">31<", ">34<", school, "Chưa ghi");
        assertThat(register("vhxh", "?status=RECORDED"))
                .contains(school, station)
                .doesNotContain("Chưa ghi</span></td>");
        assertThat(register("vhxh", "?status=MISSING")).doesNotContain(school, station);
        assertThat(register("vhxh", "?text=tram y te")).contains(station).doesNotContain(school);
        assertThat(register("vhxh", "?text=khongco")).contains("Không có đơn vị nào khớp");
        assertThat(text(pages.get(AFTER_BELL, "vhxh", call + "/board"))).contains(call + "/study");
    }

    @Test
    void showsEachReaderTheOwnUnitsOnly() {
        record(AFTER_BELL, "donvi", school, "23", "25", "0");

        assertThat(register("xdd", "")).doesNotContain(school).contains("Văn phòng Đảng ủy", "0 / ");
        assertThat(register("chutich", "")).contains(school);
        assertThat(register("thanhtra", "")).contains(school);
        for (var person : List.of("donvi", "kinhte", "snv", "quantri")) {
            assertThat(pages.get(AFTER_BELL, person, call + "/study"))
                    .as(person)
                    .hasStatus(404);
        }
        assertThat(pages.get(LETTER_DAY, "vhxh", sample.draft("vhxh", LETTER) + "/study"))
                .hasStatus(404);
    }

    @Test
    void isPrintedAsItIsFiltered() throws IOException {
        record(AFTER_BELL, "donvi", school, "23", "25", "0");

        var pdf = pages.get(AFTER_BELL, "vhxh", call + "/study.pdf?status=RECORDED");
        assertThat(pdf).hasStatusOk().hasContentType("application/pdf");
        var workbook = pages.get(AFTER_BELL, "vhxh", call + "/study.xlsx?status=RECORDED");
        try (var book =
                new XSSFWorkbook(new ByteArrayInputStream(workbook.getResponse().getContentAsByteArray()))) {
            var sheet = book.getSheetAt(0);
            var words = new StringBuilder();
            sheet.forEach(row -> row.forEach(cell -> words.append(cell).append('\n')));
            assertThat(words)
                    .contains("Trường Tiểu học", "Tổng cộng: 1 trong 1 đơn vị đã ghi", "23.0", "chỉ các đơn vị: Đã ghi")
                    .doesNotContain("Trạm Y tế");
        }
    }

    private Callable<Integer> attempt(CyclicBarrier start, String attended) {
        return () -> {
            start.await();
            return record(AFTER_BELL, "donvi", school, attended, "25", "0")
                    .getResponse()
                    .getStatus();
        };
    }

    private String register(String person, String filter) {
        return text(pages.get(AFTER_BELL, person, call + "/study" + filter));
    }

    private MvcTestResult record(
            Instant at, String person, String address, String attended, String heads, String seen) {
        return post(at, person, address, Map.of("attended", attended, "heads", heads, "seen", seen));
    }

    private MvcTestResult post(Instant at, String person, String address, Map<String, String> changed) {
        var fields = new HashMap<>(Map.of(
                "day", "12/01/2026", "way", "MEETING", "attended", "23", "heads", "25", "note", "", "seen", "0"));
        fields.putAll(changed);
        return pages.post(at, person, address, fields);
    }

    private int entries(String address) {
        return jdbc.sql("select count(*) from study_entry where proposal_id = :id")
                .param("id", SampleCall.id(address))
                .query(Integer.class)
                .single();
    }
}

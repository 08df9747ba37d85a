package vn.hientai.board.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.Pages.all;
import static vn.hientai.Pages.first;
import static vn.hientai.Pages.text;
import static vn.hientai.demand.SampleRound.HEALTH_STATION;
import static vn.hientai.demand.SampleRound.MORNING;
import static vn.hientai.demand.SampleRound.SCHOOL;
import static vn.hientai.demand.SampleRound.TOO_LATE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import vn.hientai.CountedStatements;
import vn.hientai.Pages;
import vn.hientai.WholeApplicationTest;
import vn.hientai.demand.ProposalId;
import vn.hientai.demand.SampleRound;
import vn.hientai.local.ReplayTime;

/** Of three units the school holds a draft, the health station declared no demand, and the Party office is unseen. */
@WholeApplicationTest
class BoardPagesTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Pages pages;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ReplayTime time;

    @Autowired
    CountedStatements statements;

    @Autowired
    JdbcClient jdbc;

    Map<String, ProposalId> proposals;
    String board;

    @BeforeEach
    void publish() {
        proposals = new SampleRound(application).publish();
        board = "/calls/"
                + jdbc.sql("select call_id from proposal where id = :id")
                        .param("id", proposals.get(SCHOOL).value())
                        .query(UUID.class)
                        .single()
                + "/board";
        pages.addLine(MORNING, "donvi", proposals.get(SCHOOL));
        var station = "/proposals/" + proposals.get(HEALTH_STATION);
        pages.post(MORNING, "donvi2", station + "/nil-declaration", pages.intent(MORNING, "donvi2", station + "/nil"));
    }

    @Test
    void saysWhoHasToBeCalledAndWhy() {
        assertThat(read("chutich", "")).contains("Còn 2 trong 3 đơn vị chưa trả lời", "còn nháp 1 dòng chưa gửi");
        assertThat(read("chutich", "?need=SILENT")).contains("Tiểu học Cẩm Giang", "Văn phòng Đảng ủy");
        assertThat(read("chutich", "?need=UNSENT_LINES"))
                .contains("Tiểu học Cẩm Giang")
                .doesNotContain("/proposals/" + proposals.get(HEALTH_STATION));
        assertThat(read("chutich", "?need=SILENT&bloc=PARTY"))
                .contains("Văn phòng Đảng ủy")
                .doesNotContain("/proposals/" + proposals.get(SCHOOL));
    }

    @Test
    void countsOnEachChipWhatItWouldLeave() {
        var chips = read("chutich", "?bloc=GOVERNMENT").replaceAll("\\s+", " ");

        assertThat(chips).contains("Tất cả</span> <span class=\"chip__count\">2<");
        assertThat(chips).contains("Đang soạn</span> <span class=\"chip__count\">1<");
        assertThat(chips).contains("Không có nhu cầu</span> <span class=\"chip__count\">1<");
        assertThat(chips).contains("Đảng, Mặt trận Tổ quốc và đoàn thể</span> <span class=\"chip__count\">1<");
        assertThat(chips).doesNotContain("Chưa mở</span>");
    }

    @Test
    void keepsWhatIsFilteredInEveryLink() {
        var page = read("chutich", "?bloc=GOVERNMENT&need=SILENT&text=truong");

        assertThat(page)
                .contains(
                        board + "/silent?bloc=GOVERNMENT&need=SILENT&text=truong",
                        board + "/print.xlsx?bloc=GOVERNMENT&need=SILENT&text=truong",
                        board + "/changes?bloc=GOVERNMENT&need=SILENT&text=truong",
                        "name=\"need\" value=\"SILENT\"",
                        "bloc=GOVERNMENT&need=SILENT&text=truong&status=DRAFT");
    }

    @Test
    void goesBackToTheLastPageWhenTheListHasBecomeShorter() {
        assertThat(read("chutich", "?page=7")).contains("Tiểu học Cẩm Giang");
    }

    @Test
    void writesTheReminderForTheFilteredUnitsThatAreSilent() {
        var both = text(pages.get(MORNING, "thanhtra", board + "/silent"));
        assertThat(both)
                .contains(
                        "CÒN 2 ĐƠN VỊ CHƯA GỬI",
                        "Theo Công văn số 64/UBND-VHXH của UBND xã Cẩm Giang",
                        "trước 12 giờ 00, Thứ Tư, 14/01/2026 (còn 3 giờ)",
                        "1. Trường Tiểu học Cẩm Giang – ",
                        "còn nháp 1 dòng chưa gửi",
                        "2. Văn phòng Đảng ủy")
                .doesNotContain("Trạm Y tế");
        assertThat(text(pages.get(MORNING, "chutich", board + "/silent?bloc=PARTY")))
                .contains("CÒN 1 ĐƠN VỊ CHƯA GỬI", "1. Văn phòng Đảng ủy");
        assertThat(text(pages.get(TOO_LATE, "chutich", board + "/silent"))).contains("Không còn đơn vị nào chưa gửi");
    }

    @Test
    void tellsWhichUnitsHaveNoNumber() {
        jdbc.sql("update unit set contact_phone = null where code = :code")
                .param("code", SampleRound.PARTY_OFFICE)
                .update();

        assertThat(read("chutich", "?bloc=PARTY")).contains("chưa có số").doesNotContain("href=\"tel:");
        assertThat(text(pages.get(MORNING, "chutich", board + "/silent"))).contains("1 đơn vị chưa có số");
        assertThat(read("chutich", "?bloc=GOVERNMENT")).contains("href=\"tel:");
    }

    @Test
    void leadsWhoKeepsTheUnitToItsMissingNumberAndBack() {
        var unit = jdbc.sql("update unit set contact_phone = null where code = :code returning id::text")
                .param("code", SampleRound.PARTY_OFFICE)
                .query(String.class)
                .single();
        var contact = "/units/" + unit + "/contact";
        assertThat(read("chutich", "?bloc=PARTY")).doesNotContain(contact);
        assertThat(read("vhxh", "?bloc=GOVERNMENT")).doesNotContain("/contact");
        assertThat(read("vhxh", "?bloc=PARTY")).contains(contact, "Ghi số điện thoại");
        assertThat(pages.get(MORNING, "chutich", contact)).hasStatus(403);

        var call = board.split("/")[2];
        var form = text(pages.get(MORNING, "vhxh", contact + "?call=" + call));
        var fields = new HashMap<>(Map.of(
                "version",
                Pages.hidden("version", form.replaceAll("id=\"version\" ", "")),
                "call",
                call,
                "contactName",
                "Vũ Thị Mẫu",
                "contactPhone",
                "không có"));
        assertThat(text(pages.post(MORNING, "vhxh", contact, fields)))
                .contains("Số điện thoại chưa đúng", "Vũ Thị Mẫu");
        fields.put("contactPhone", "0220 3000 199");
        assertThat(pages.post(MORNING, "vhxh", contact, fields)).hasRedirectedUrl(board);
        assertThat(read("vhxh", "?bloc=PARTY")).contains("0220 3000 199").doesNotContain(contact);
        assertThat(pages.post(MORNING, "vhxh", contact, fields)).hasStatus(409);
    }

    @Test
    void printsWhatIsFilteredAndSaysSo() throws IOException {
        assertThat(text(pages.get(MORNING, "vhxh", board + "/print?need=UNSENT_LINES")))
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "1 trong 3 đơn vị đang lọc", "Còn nháp chưa gửi")
                .contains("Tiểu học Cẩm Giang")
                .doesNotContain("Trạm Y tế");
        assertThat(text(pages.get(MORNING, "chutich", board + "/print"))).contains("Tất cả 3 đơn vị", "Trạm Y tế");

        var pdf = pages.get(MORNING, "vhxh", board + "/print.pdf?need=UNSENT_LINES");
        assertThat(pdf).hasStatusOk().hasContentType("application/pdf");
        var workbook = strings(pages.get(MORNING, "vhxh", board + "/print.xlsx?need=UNSENT_LINES"));
        assertThat(workbook)
                .contains("1 trong 3 đơn vị đang lọc", "Tiểu học Cẩm Giang")
                .doesNotContain("Trạm Y tế");
    }

    @Test
    void readsTheBoardAgainOnlyWhenItHasChanged() {
        var mark = first("data-fresh-mark=\"([^\"]+)\"", read("chutich", ""));

        assertThat(changes(mark)).hasStatus(304).headers().hasValue("Board-Read-At", "09:00:00");
        pages.addLine(MORNING, "donvi", proposals.get(SCHOOL));

        var fresh = changes(mark);
        assertThat(fresh)
                .hasStatusOk()
                .bodyText()
                .contains("còn nháp 2 dòng chưa gửi")
                .doesNotContain("<html");
        var next = first("data-fresh-mark=\"([^\"]+)\"", text(fresh));
        assertThat(changes(next)).hasStatus(304);
        assertThat(statements.during(() -> changes(next))).isLessThan(statements.during(() -> read("chutich", "")));
    }

    /** What passes silently is a change as well. */
    @Test
    void noticesTheBell() {
        var mark = first("data-fresh-mark=\"([^\"]+)\"", read("chutich", ""));

        assertThat(changes(TOO_LATE, mark)).hasStatusOk().bodyText().contains("Coi như không có nhu cầu");
    }

    @Test
    void offersActsToCoordinatorsOnly() {
        assertThat(read("vhxh", "")).contains("Tiếp nhận…", "name=\"unit\"");
        assertThat(read("chutich", "")).doesNotContain("Tiếp nhận…", "name=\"unit\"");
        assertThat(all("id=\"unit-([^\"]+)\"", read("xdd", ""))).hasSize(1);
    }

    private String read(String person, String query) {
        var page = pages.get(MORNING, person, board + query);
        assertThat(page).hasStatusOk();
        return text(page);
    }

    private MvcTestResult changes(String mark) {
        return changes(MORNING, mark);
    }

    private MvcTestResult changes(Instant now, String mark) {
        return time.at(now, () -> mvc.get()
                .uri(board + "/changes")
                .header(HttpHeaders.IF_NONE_MATCH, "\"" + mark + "\"")
                .with(SecurityMockMvcRequestPostProcessors.user("chutich"))
                .exchange());
    }

    private static String strings(MvcTestResult workbook) throws IOException {
        try (var zip = new ZipInputStream(
                new ByteArrayInputStream(workbook.getResponse().getContentAsByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith("sharedStrings.xml")) {
                    return HtmlUtils.htmlUnescape(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        throw new IllegalStateException("no strings");
    }
}

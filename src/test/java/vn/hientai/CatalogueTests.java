package vn.hientai;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.Pages.first;
import static vn.hientai.Pages.text;
import static vn.hientai.SampleCatalogue.CITY_WORK;
import static vn.hientai.SampleCatalogue.version;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** From a reviewed commune to the public catalogue, through the pages, each step by who has to take it. */
@WholeApplicationTest
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class CatalogueTests {

    private static final Map<String, String> SUBMISSION =
            Map.of("number", "12/TTr-SNV", "day", "20/01/2026", "signer", "Giám đốc Sở Nội vụ");
    private static final Map<String, String> DECISION =
            Map.of("number", "120/QĐ-UBND", "day", "20/01/2026", "signer", "Chủ tịch Ủy ban nhân dân");

    @Autowired
    Pages pages;

    @Autowired
    SampleCatalogue sample;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    String round;
    String submission;
    String decision;

    @BeforeAll
    void review() {
        EarlierCalls.takeBack(jdbc);
        round = sample.reviewed();
    }

    @Test
    @Order(1)
    void sealsWhatIsReviewed() {
        assertThat(page("snv", round + "/submissions")).contains("Cẩm Giang", "Lập tờ trình");
        assertThat(pages.post(CITY_WORK, "snv.lanhdao", round + "/submissions", Map.of()))
                .hasStatus(403);
        submission = pages.post(CITY_WORK, "snv", round + "/submissions", Map.of())
                .getResponse()
                .getRedirectedUrl();

        assertThat(pages.post(CITY_WORK, "snv", round + "/submissions", Map.of()))
                .hasStatus(409);
        assertThat(page("snv", submission))
                .contains("chờ duyệt", "Biên chế chỉ còn một", "1 (xã 2)", "Chờ lãnh đạo Sở duyệt trình");
        assertThat(figures(submission)).containsExactly("1", "2", "2", "7");
    }

    @Test
    @Order(2)
    void isConfirmedByALeaderAsItWasSeen() {
        assertThat(page("snv.lanhdao", "/")).contains("\"" + submission + "\"");
        var fingerprint = first("name=\"fingerprint\" value=\"([0-9a-f]{64})\"", page("snv.lanhdao", submission));
        assertThat(pages.post(CITY_WORK, "snv", submission + "/confirmation", Map.of("fingerprint", fingerprint)))
                .hasStatus(403);
        assertThat(pages.post(
                        CITY_WORK, "snv.lanhdao", submission + "/confirmation", Map.of("fingerprint", "0".repeat(64))))
                .hasStatus(409);
        assertThat(pages.post(
                        CITY_WORK, "snv.lanhdao", submission + "/confirmation", Map.of("fingerprint", fingerprint)))
                .hasRedirectedUrl(submission);
        assertThat(state()).isEqualTo("SUBMITTED");
        assertThat(page("snv", "/")).contains("\"" + submission + "\"");
        assertThat(page("snv.lanhdao", "/")).doesNotContain(submission);
    }

    @Test
    @Order(3)
    void printsTheSubmission() throws Exception {
        try (var paper = new XWPFDocument(new ByteArrayInputStream(download(submission + "/paper.docx")));
                var text = new XWPFWordExtractor(paper)) {
            assertThat(text.getText())
                    .contains("TỜ TRÌNH", "năm 2026 là 02 người", "SỞ NỘI VỤ", "Biên chế chỉ còn một");
        }
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(download(submission + "/paper.xlsx")))) {
            assertThat(workbook.getNumberOfSheets()).isPositive();
        }
        assertThat(download(submission + "/paper.pdf")).startsWith("%PDF".getBytes());
    }

    @Test
    @Order(4)
    void isSentAndDecided() {
        assertThat(text(pages.upload(
                        CITY_WORK, "snv", submission + "/sending", typed(Map.of("number", ""), SUBMISSION))))
                .contains("error-summary", "Giám đốc Sở Nội vụ");
        assertThat(pages.upload(CITY_WORK, "snv", submission + "/sending", typed(SUBMISSION, Map.of())))
                .hasRedirectedUrl(submission);
        decision = pages.upload(CITY_WORK, "snv", submission + "/decision", typed(DECISION, Map.of()))
                .getResponse()
                .getRedirectedUrl();

        assertThat(state()).isEqualTo("APPROVED");
        assertThat(page("snv", decision)).contains("Chưa công bố", "Sư phạm Toán", "120/QĐ-UBND");
        assertThat(visitor("/catalogue?text=su pham toan")).doesNotContain(line("Sư phạm Toán học"));
        assertThat(mvc.get().uri("/catalogue/" + line("Sư phạm Toán học"))).hasStatus(404);
        assertThat(page("donvi", sample.proposal(round) + "/result"))
                .contains("Chưa có quyết định nào được công bố")
                .doesNotContain("120/QĐ-UBND");
    }

    @Test
    @Order(5)
    void takesOverWhatTheDecisionSaysOtherwise() {
        var line = decision + "/lines/" + line("Giáo dục Tiểu học");
        assertThat(pages.post(
                        CITY_WORK, "snv", line, Map.of("seen", "1", "year", "3", "period", "2", "reason", "Theo QĐ")))
                .hasStatusOk()
                .bodyText()
                .contains("error-summary");
        assertThat(pages.post(
                        CITY_WORK, "snv", line, Map.of("seen", "0", "year", "0", "period", "1", "reason", "Theo QĐ")))
                .hasStatus(409);
        assertThat(pages.post(
                        CITY_WORK, "snv", line, Map.of("seen", "1", "year", "0", "period", "1", "reason", "Theo QĐ")))
                .hasRedirectedUrl(decision + "?changed=true");
        assertThat(page("snv", decision + "?changed=true"))
                .contains("0 (trước: 1)", "Theo QĐ")
                .doesNotContain("Sư phạm Toán");
    }

    @Test
    @Order(6)
    void isPublishedByALeader() {
        var preview = page("snv.lanhdao", decision + "/publication");
        assertThat(preview).contains("0 (trước: 1)");
        assertThat(pages.post(CITY_WORK, "snv", decision + "/publication", seen(preview)))
                .hasStatus(403);
        assertThat(pages.post(CITY_WORK, "snv.lanhdao", decision + "/publication", Map.of("seen", "1")))
                .hasStatus(409);
        assertThat(pages.post(CITY_WORK, "snv.lanhdao", decision + "/publication", seen(preview)))
                .hasRedirectedUrl(decision);

        var found = visitor("/catalogue?text=su pham toan");
        assertThat(found).contains(line("Sư phạm Toán học"), "còn, trên chỉ tiêu 1 của năm 2026");
        assertThat(visitor("/catalogue?text=giao duc tieu")).contains(line("Giáo dục Tiểu học"));
        assertThat(visitor("/catalogue?text=giao duc tieu&open=true")).doesNotContain(line("Giáo dục Tiểu học"));
        assertThat(visitor("/catalogue?text=khong co nganh nay")).contains("Không có vị trí nào khớp");
        for (var person : List.of("donvi", "vhxh")) {
            assertThat(page(person, "/notices")).contains("Đã công bố kết quả đề xuất nhu cầu năm 2026");
        }
        assertThat(page("donvi", sample.proposal(round) + "/result"))
                .contains("120/QĐ-UBND", "Thành phố, tỉnh: Biên chế chỉ còn một", "1 / 4");
    }

    @Test
    @Order(7)
    void sumsAsIndependentSqlDoes() {
        var quota = jdbc.sql("""
                        select sum(f.quantity_year)
                        from catalogue_figure f
                        join catalogue_line l on l.id = f.line_id and l.round_id = :round
                        where f.number = (select max(g.number) from catalogue_figure g
                                          where g.line_id = f.line_id and g.decision_id = f.decision_id)
                        """)
                .param("round", SampleCall.id(round))
                .query(Long.class)
                .single();

        assertThat(quota).isEqualTo(1);
        assertThat(figures(decision).subList(1, 2)).containsExactly(quota.toString());
    }

    @Test
    @Order(8)
    void leadsBackToEveryStep() {
        var trail = "/catalogue-lines/" + line("Sư phạm Toán học") + "/trail";
        assertThat(page("thanhtra", trail))
                .contains(
                        "Đơn vị gửi đề xuất, bản 1",
                        "Lãnh đạo xã xác nhận lần 1",
                        "71/UBND-VHXH",
                        "Sở Nội vụ thẩm định",
                        "Biên chế chỉ còn một",
                        "12/TTr-SNV",
                        "120/QĐ-UBND");
        assertThat(download(trail + ".pdf")).startsWith("%PDF".getBytes());
        assertThat(pages.get(CITY_WORK, "donvi", trail)).hasStatus(404);
        assertThat(pages.get(CITY_WORK, "xdd", trail)).hasStatus(404);
    }

    @Test
    @Order(9)
    void keepsBothFiguresOfAnAmendment() {
        var change = new HashMap<>(DECISION);
        change.putAll(Map.of("number", "150/QĐ-UBND", "kind", "AMENDMENT", "version", "0"));
        var amendment = pages.upload(CITY_WORK, "snv", round + "/decisions", change)
                .getResponse()
                .getRedirectedUrl();
        assertThat(pages.post(CITY_WORK, "snv.lanhdao", amendment + "/publication", Map.of("seen", "0")))
                .hasStatus(409);
        var line = line("Sư phạm Toán học");
        assertThat(pages.post(
                        CITY_WORK,
                        "snv",
                        amendment + "/lines/" + line,
                        Map.of("seen", "0", "year", "2", "period", "4", "reason", "Thêm biên chế")))
                .hasRedirectedUrl(amendment + "?changed=true");
        assertThat(visitor("/catalogue/" + line)).doesNotContain("150/QĐ-UBND");
        assertThat(pages.post(CITY_WORK, "snv.lanhdao", amendment + "/publication", Map.of("seen", "1")))
                .hasRedirectedUrl(amendment);

        assertThat(visitor("/catalogue/" + line)).contains("120/QĐ-UBND", "150/QĐ-UBND", "Điều chỉnh chỉ tiêu");
        assertThat(visitor("/catalogue?text=su pham toan")).contains("còn, trên chỉ tiêu 2 của năm 2026");
    }

    @Test
    @Order(10)
    void isReadByVisitorsFromCachesAndAsAWorkbook() throws Exception {
        var answer = mvc.get().uri("/catalogue").exchange();
        assertThat(answer).hasStatusOk().headers().hasValue("Cache-Control", "max-age=60, public");
        assertThat(pages.get(CITY_WORK, "donvi", "/catalogue"))
                .headers()
                .hasValue("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
        var content = mvc.get()
                .uri("/catalogue.xlsx?text=su+pham+toan")
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(1);
        }
    }

    private Map<String, String> typed(Map<String, String> first, Map<String, String> rest) {
        var fields = new HashMap<>(rest);
        fields.putAll(first);
        fields.put("version", version(page("snv", submission)));
        return fields;
    }

    private static Map<String, String> seen(String preview) {
        return Map.of("seen", first("name=\"seen\" value=\"(\\d+)\"", preview));
    }

    private List<String> figures(String address) {
        return Pages.all("<dd>([\\d.]+)</dd>", page("snv", address));
    }

    private String line(String major) {
        return jdbc.sql("select id::text from catalogue_line where round_id = :round and major = :major")
                .param("round", SampleCall.id(round))
                .param("major", major)
                .query(String.class)
                .single();
    }

    private String state() {
        return jdbc.sql("""
                        select s.state from consolidation s join demand_call c on c.id = s.call_id
                        where c.round_id = :round
                        """)
                .param("round", SampleCall.id(round))
                .query(String.class)
                .single();
    }

    private String page(String person, String address) {
        return text(pages.get(CITY_WORK, person, address));
    }

    private byte[] download(String address) {
        return pages.get(CITY_WORK, "snv", address).getResponse().getContentAsByteArray();
    }

    private String visitor(String address) {
        return text(mvc.get().uri(address).exchange());
    }
}

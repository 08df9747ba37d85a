package vn.hientai;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.Pages.all;
import static vn.hientai.Pages.first;
import static vn.hientai.Pages.hidden;
import static vn.hientai.Pages.text;
import static vn.hientai.SampleReview.REVIEW;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The review of Home Affairs through its pages: lists, decisions, in bulk, comparison, totals, and the way back. */
@WholeApplicationTest
class ReviewPagesTests {

    private static final String PRIMARY = "Giáo dục Tiểu học";
    private static final String MATHS = "Sư phạm Toán học";

    @Autowired
    Pages pages;

    @Autowired
    SampleReview sample;

    @Autowired
    Subjects subjects;

    @Autowired
    JdbcClient jdbc;

    String round;

    @BeforeEach
    void send() {
        round = sample.sent();
    }

    @Test
    void showsTheThreeFiguresOfEveryLineAndFiltersByTheAddress() {
        sample.generate(round, 3, 2);

        assertThat(lead("")).contains("14 dòng: đã quyết định 0, chưa quyết định 14.");
        assertThat(lead("?major=su pham toan")).contains("7 dòng");
        assertThat(lead("?sameMajor=sư phạm toán học")).contains("7 dòng");
        assertThat(lead("?sameMajor=sư phạm toán")).contains("0 dòng");
        assertThat(lead("?commune=10888")).contains("2 dòng");
        assertThat(lead("?field=Y_TE&category=HP-SV-XS")).contains("6 dòng");
        assertThat(lead("?institution=trường đại học hải phòng")).contains("7 dòng");
        assertThat(lead("?decided=true")).contains("0 dòng");
        assertThat(list("snv", "?major=khong co")).contains("Không có dòng nào khớp");
        assertThat(list("snv.lanhdao", "")).contains(MATHS).doesNotContain("name=\"all\"");
    }

    @Test
    void decidesOnALineWithAReasonWhereItDiffers() {
        assertThat(text(decide(MATHS, "1", "4", ""))).contains("Ghi lý do, vì số duyệt khác số xã thống nhất");
        assertThat(text(decide(MATHS, "5", "4", "Nhầm"))).contains("nhỏ hơn số của năm");
        assertThat(decide(MATHS, "1", "4", "Đủ giáo viên")).hasStatus3xxRedirection();

        assertThat(list("snv", "?differs=APPROVED"))
                .contains("1 dòng: đã quyết định 1", "Lý do của Sở: Đủ giáo viên", "1 / 4");
        assertThat(text(decide(MATHS, "1", "4", "Đủ giáo viên"))).contains("Số này đang là số duyệt");
        assertThat(audited("figure.approved")).contains("quantityYear", "Đủ giáo viên");
    }

    @Test
    void losesNobodysDecision() {
        var seen = form(MATHS);
        assertThat(decide(MATHS, "1", "4", "Đủ giáo viên")).hasStatus3xxRedirection();
        var late = new HashMap<>(seen);
        late.putAll(Map.of("year", "0", "period", "4", "reason", "Muộn"));

        assertThat(pages.post(REVIEW, "snv", sample.decision(round, MATHS), late))
                .hasStatus(409);
        assertThat(list("snv", "?sameMajor=" + MATHS)).contains("Đủ giáo viên").doesNotContain("Muộn");
    }

    @Test
    void approvesInBulkWhatIsShownOnceAndNamesWhatIsLeftOut() {
        decide(MATHS, "1", "4", "Đủ giáo viên");
        var check = text(pages.post(REVIEW, "snv", round + "/lines/check", Map.of("all", "true")));
        assertThat(check).contains("Sẽ duyệt 1 dòng", "1 dòng giữ nguyên", "đã quyết định");
        var fields = Map.of("key", hidden("key", check), "items", hidden("items", check));

        var done = pages.post(REVIEW, "snv", round + "/lines/decisions", fields);
        assertThat(done).hasRedirectedUrl(round + "/lines");
        pages.post(REVIEW, "snv", round + "/lines/decisions", fields);

        assertThat(lead("")).contains("2 dòng: đã quyết định 2, chưa quyết định 0.");
        assertThat(jdbc.sql("select count(*) from approved_figure where line_id = :line")
                        .param("line", sample.line(round, PRIMARY))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        var other = Map.of("key", fields.get("key"), "items", sample.line(round, MATHS) + ":0:1");
        assertThat(pages.post(REVIEW, "snv", round + "/lines/decisions", other)).hasStatus(409);
    }

    @Test
    void saysWhenNothingIsChosen() {
        assertThat(pages.post(REVIEW, "snv", round + "/lines/check", Map.of()))
                .hasRedirectedUrl(round + "/lines")
                .flash()
                .containsEntry("nothingChosen", true);
    }

    @Test
    void comparesWhatSeveralCommunesAskForInWhateverSpelling() {
        sample.generate(round, 3, 2);

        var majors = text(pages.get(REVIEW, "snv", round + "/comparison"));
        assertThat(majors).contains("SƯ PHẠM TOÁN HỌC: 4 xã", "Y khoa: 3 xã").doesNotContain(PRIMARY + ":");
        var institutions = text(pages.get(REVIEW, "snv", round + "/comparison?by=INSTITUTION"));
        assertThat(institutions)
                .contains("Trường đại học Hải Phòng: 4 xã")
                .doesNotContain("Trường Đại học Sư phạm Hà Nội");
        var figures = all("href=\"([^\"]+sameMajor=[^\"]+)\">[^<]+</a>", majors);
        for (var address : figures.stream().distinct().toList()) {
            assertThat(pages.get(REVIEW, "snv", URI.create(address.replace("&amp;", "&"))))
                    .hasStatusOk();
        }
        assertThat(figures).isNotEmpty();
    }

    @Test
    void addsUpEachLineOnceAndOpensTheLinesBehindEachNumber() {
        sample.generate(round, 3, 2);
        for (var by : List.of("FIELD", "CATEGORY", "COMMUNE", "YEAR")) {
            var page = text(pages.get(REVIEW, "snv", round + "/totals?by=" + by));
            assertThat(page).as(by).contains("<svg", "<rect").doesNotContain("style=");
            for (var behind : all("href=\"(/city-rounds/[^\"]+/lines\\?(?:field|category|commune)=[^\"]+)\">", page)) {
                assertThat(pages.get(REVIEW, "snv", URI.create(behind))).hasStatusOk();
            }
        }
        var sums = sample.independentSums(round);
        assertThat(text(pages.get(REVIEW, "snv", round + "/totals")))
                .contains("Giáo dục", ">" + sums.get(0) + "</a>", ">" + sums.get(6) + "</a>");
    }

    @Test
    void writesWhatIsFilteredAsAWorkbookOfNumbersWithoutFormulas() throws IOException {
        sample.generate(round, 2, 1);
        decide(MATHS, "1", "4", "=1+1");
        var file = pages.get(REVIEW, "thanhtra", round + "/lines.xlsx?commune=10888");

        assertThat(file).hasStatusOk();
        var texts = new ArrayList<String>();
        var numbers = new ArrayList<Integer>();
        try (var workbook =
                new XSSFWorkbook(new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
            workbook.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                        if (cell.getCellType() == CellType.NUMERIC) {
                            numbers.add((int) cell.getNumericCellValue());
                        } else {
                            texts.add(cell.toString());
                        }
                    }));
        }
        assertThat(texts).contains(PRIMARY, MATHS, "=1+1").doesNotContain("Y khoa");
        assertThat(numbers.subList(numbers.size() - 6, numbers.size())).containsExactly(3, 7, 3, 7, 2, 7);
    }

    @Test
    void endsTheReviewOnceEverythingIsDecidedAndTakesThatBackWithAReason() {
        var commune = sample.consolidation(round);
        assertThat(pages.post(REVIEW, "snv", commune + "/conclusion", Map.of("version", version())))
                .hasStatus(409);
        decide(MATHS, "2", "4", "");
        decide(PRIMARY, "1", "3", "");

        assertThat(pages.post(REVIEW, "snv", commune + "/conclusion", Map.of("version", version())))
                .hasRedirectedUrl(commune);
        assertThat(text(pages.get(REVIEW, "snv", sample.decision(round, MATHS))))
                .contains("Đã kết thúc xem xét xã này")
                .doesNotContain("name=\"seen\"");
        assertThat(pages.post(REVIEW, "snv", commune + "/reopening", Map.of("version", version())))
                .hasStatus(409);
        assertThat(pages.post(REVIEW, "snv", commune + "/reopening", Map.of("version", version(), "reason", "Xem lại")))
                .hasRedirectedUrl(commune);
        assertThat(text(pages.get(REVIEW, "snv", commune))).contains("Xem lại", "Trả lại xã…");
    }

    @Test
    void returnsToTheCommuneWhichChangesTheNamedLineOnlyAndSendsAgain() {
        decide(PRIMARY, "1", "3", "");
        decide(MATHS, "2", "4", "");
        var commune = sample.consolidation(round);
        var call = sample.call(round);
        var maths = sample.line(round, MATHS);
        var fields = new HashMap<>(Map.of("reason", "Xem lại số lượng", "dueDay", "20/01/2026", "version", version()));
        fields.put("comments[" + maths + "]", "Biên chế còn 1");
        assertThat(pages.post(REVIEW, "snv", commune + "/return", fields)).hasRedirectedUrl(commune);
        assertThat(lead("")).contains("0 dòng");

        for (var person : List.of("vhxh", "chutich")) {
            assertThat(text(pages.get(REVIEW, person, call + "/consolidation")))
                    .as(person)
                    .contains("Xem lại số lượng", "Biên chế còn 1", "trước ngày 20/01/2026");
            assertThat(text(pages.get(REVIEW, person, "/"))).as(person).contains("Sở Nội vụ");
            assertThat(text(pages.get(REVIEW, person, "/notices")))
                    .as(person)
                    .contains("Sở Nội vụ trả lại bảng tổng hợp nhu cầu năm 2026");
        }
        var figure = call + "/lines/" + maths + "/agreed-figure";
        var page = text(pages.get(REVIEW, "vhxh", figure));
        var agreed = Map.of(
                "year",
                "1",
                "period",
                "4",
                "reason",
                "Biên chế còn 1",
                "snapshot",
                value("snapshot", page),
                "seen",
                "0");
        assertThat(pages.post(REVIEW, "vhxh", figure, agreed)).hasRedirectedUrl(figure);
        var other = call + "/lines/" + sample.line(round, PRIMARY) + "/agreed-figure";
        assertThat(text(pages.get(REVIEW, "vhxh", other))).doesNotContain("name=\"seen\"");
        assertThat(text(pages.get(REVIEW, "chutich", call + "/consolidation/confirmation")))
                .contains("Thay đổi so với lần xác nhận trước", "1 (trước: 2)");
        sample.confirm(REVIEW, call);
        sample.dispatch(REVIEW, call, "80/UBND-VHXH");

        assertThat(text(pages.get(REVIEW, "snv", commune)))
                .contains("Thay đổi so với lần gửi trước", "1 (trước: 2)", "80/UBND-VHXH", "71/UBND-VHXH");
        assertThat(lead("")).contains("2 dòng: đã quyết định 1, chưa quyết định 1.");
    }

    @Test
    void tellsWhoSentInTimeWhoLateAndWhoNotAtAll() {
        subjects.identities();
        var afterwards = SampleCall.hour(16, "09:00");
        assertThat(text(pages.get(REVIEW, "snv", round + "/board?timeliness=IN_TIME")))
                .contains("<span>10888</span>", "gửi trong hạn:", "0/2 dòng đã quyết định (0%)")
                .doesNotContain("<span>10903</span>");
        assertThat(text(pages.get(REVIEW, "snv", round + "/board?timeliness=NOT_SENT")))
                .contains("Không có");
        assertThat(text(pages.get(afterwards, "snv", round + "/board?timeliness=NOT_SENT&text=cam giang")))
                .contains("Cẩm Giàng", "Không gửi trong hạn");
        assertThat(text(pages.get(afterwards, "vhxh.khac", round))).contains("không gửi trong hạn");
        assertThat(text(pages.get(afterwards, "vhxh", round)))
                .contains("Đã gửi")
                .doesNotContain("không gửi trong hạn");

        jdbc.sql("update city_round set commune_deadline = '2026-01-14 05:00:01Z' where id = :id")
                .param("id", SampleCall.id(round))
                .update();
        assertThat(text(pages.get(afterwards, "snv", round + "/board?timeliness=LATE")))
                .contains("Cẩm Giang", "gửi sau hạn:");
        assertThat(text(pages.get(afterwards, "vhxh", round))).contains("sau hạn");
    }

    @Test
    void refusesAReturnWithoutReasonOrBeforeTheCommunesDeadline() {
        var commune = sample.consolidation(round);
        assertThat(text(pages.post(REVIEW, "snv", commune + "/return", Map.of("version", version(), "dueDay", "x"))))
                .contains("Ghi lý do trả lại");
        assertThat(text(pages.post(
                        REVIEW,
                        "snv",
                        commune + "/return",
                        Map.of("version", version(), "reason", "Xem lại", "dueDay", "15/01/2026", "dueHour", "0h"))))
                .doesNotContain("sớm hơn");
    }

    private String lead(String query) {
        return first("<p class=\"lead\"[^>]*>([^<]*)</p>", list("snv", query));
    }

    private String list(String person, String query) {
        var page = pages.get(REVIEW, person, round + "/lines" + query);
        assertThat(page).hasStatusOk();
        return text(page);
    }

    private Map<String, String> form(String major) {
        var page = text(pages.get(REVIEW, "snv", sample.decision(round, major)));
        return new HashMap<>(Map.of(
                "snapshot", value("snapshot", page), "figure", value("figure", page), "seen", value("seen", page)));
    }

    private MvcTestResult decide(String major, String year, String period, String reason) {
        var fields = form(major);
        fields.putAll(Map.of("year", year, "period", period, "reason", reason));
        return pages.post(REVIEW, "snv", sample.decision(round, major), fields);
    }

    private static String value(String name, String page) {
        return first("<input type=\"hidden\"[^>]*name=\"" + name + "\"[^>]*value=\"([^\"]*)\"", page);
    }

    private String version() {
        return jdbc.sql("select version from consolidation where id = :id")
                .param("id", UUID.fromString(sample.consolidation(round).replaceAll(".*/", "")))
                .query(String.class)
                .single();
    }

    private String audited(String act) {
        return String.join(
                "\n",
                jdbc.sql("select e::text from audit_entry e where act = :act")
                        .param("act", act)
                        .query(String.class)
                        .list());
    }
}

package vn.hientai.demand.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.Pages.LINE;
import static vn.hientai.Pages.text;
import static vn.hientai.Pages.typed;
import static vn.hientai.demand.SampleRound.MORNING;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hientai.Pages;
import vn.hientai.WholeApplicationTest;
import vn.hientai.demand.ProposalId;
import vn.hientai.demand.SampleRound;

@WholeApplicationTest
class ProposalPagesTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient jdbc;

    Pages page;

    String school;

    @BeforeEach
    void publish() {
        page = new Pages(application);
        school = "/proposals/" + new SampleRound(application).publish().get(SampleRound.SCHOOL);
    }

    @Test
    void tellsTheUnitWhatToDoAndUntilWhen() {
        assertThat(page.get(MORNING, "donvi", school))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "trước 12 giờ 00, Thứ Tư, 14/01/2026",
                        "Nhu cầu năm 2026",
                        "Nhu cầu cả giai đoạn 2026–2030",
                        "Chưa thể làm",
                        "Đơn vị không có nhu cầu");
    }

    @Test
    void showsEveryErrorAtOnceNextToWhatWasTyped() {
        var wrong = new HashMap<>(LINE);
        wrong.putAll(Map.of("fieldCode", "", "post", "", "quantityYear", "ba", "quantityPeriod", "10000"));

        assertThat(text(page.post(MORNING, "donvi", school + "/lines", wrong)))
                .contains(
                        "Chọn lĩnh vực",
                        "Nhập vị trí việc làm",
                        "vừa nhập «ba»",
                        "Nhập số không quá 9.999",
                        typed("major", "Giáo dục Tiểu học"),
                        typed("quantityYear", "ba"),
                        typed("quantityPeriod", "10000"));
    }

    @Test
    void savesALineAndOffersTheNext() {
        var another = new HashMap<>(LINE);
        another.put("another", "true");

        assertThat(page.post(MORNING, "donvi", school + "/lines", another)).hasRedirectedUrl(school + "/lines/new");
        assertThat(page.post(MORNING, "donvi", school + "/lines", LINE)).hasRedirectedUrl(school);
        assertThat(page.get(MORNING, "donvi", school))
                .bodyText()
                .contains("Giáo dục Tiểu học", "Sinh viên tốt nghiệp xuất sắc", "2 người, 2 dòng", "6 người, 2 dòng");
    }

    @Test
    void theTrailKeepsOldAndNewOfEveryCellThatChanged() {
        var line = page.addLine(MORNING, "donvi", id());
        var changed = new HashMap<>(LINE);
        changed.putAll(Map.of("version", "0", "categoryCode", "HP-THS", "requirements", "Thạc sĩ"));
        page.post(MORNING, "donvi", line, changed);

        var entry =
                jdbc.sql("""
                        select changes from audit_entry
                        where act = 'proposal.line-changed' and record_id = :id
                        """).param("id", id().toString()).query(String.class).single();

        assertThat(entry)
                .contains("categoryCode", "HP-SV-XS", "HP-THS", "requirements", "Thạc sĩ")
                .doesNotContain("major", "quantityYear", "fieldCode");
    }

    @Test
    void showsBothContentsWhenTwoTabsWriteOneLine() {
        var line = page.addLine(MORNING, "donvi", id());
        var mine = new HashMap<>(LINE);
        mine.putAll(Map.of("version", "0", "major", "Giáo dục Mầm non", "quantityPeriod", "5"));
        var theirs = new HashMap<>(LINE);
        theirs.putAll(Map.of("version", "0", "major", "Sư phạm Tin học"));
        page.post(MORNING, SampleRound.COLLEAGUE, line, theirs);

        var conflict = page.post(MORNING, "donvi", line, mine);

        assertThat(text(conflict))
                .contains(
                        "Dòng này vừa được lưu ở nơi khác",
                        "Đỗ Quỳnh Anh",
                        "Sư phạm Tin học",
                        typed("major", "Giáo dục Mầm non"),
                        typed("version", "1"));
        mine.put("version", "1");
        assertThat(page.post(MORNING, "donvi", line, mine)).hasRedirectedUrl(school);
        assertThat(page.get(MORNING, "donvi", school)).bodyText().contains("Giáo dục Mầm non");
    }

    @Test
    void savesAMixOfBothContentsCellByCell() {
        var line = page.addLine(MORNING, "donvi", id());
        page.post(
                MORNING,
                SampleRound.COLLEAGUE,
                line,
                changed(Map.of("major", "Sư phạm Tin học", "post", "Giáo viên Tin học", "postKind", "PART_TIME")));
        var mine = changed(Map.of("major", "Giáo dục Mầm non", "quantityPeriod", "5", "note", "Của tôi"));

        var conflict = text(page.post(MORNING, "donvi", line, mine));

        assertThat(conflict)
                .contains(
                        "Đỗ Quỳnh Anh",
                        "14/01/2026 lúc 09:00",
                        "Giữ của tôi</span>: <span class=\"lines\">Giáo dục Mầm non",
                        "Lấy bản đang lưu</span>: <span class=\"lines\">Sư phạm Tin học",
                        "Lấy bản đang lưu</span>: <span class=\"lines\">Kiêm nhiệm",
                        "Lấy bản đang lưu</span>: <span class=\"lines\">(để trống)",
                        "name=\"take[quantityPeriod]\"")
                .doesNotContain("take[fieldCode]", "take[quantityYear]");
        mine.putAll(Map.of("version", "1", "take[major]", "stored", "take[post]", "stored", "take[postKind]", "mine"));
        mine.put("take[quantityPeriod]", "mine");
        assertThat(page.post(MORNING, "donvi", line, mine)).hasRedirectedUrl(school);
        assertThat(jdbc.sql("select concat_ws('|', major, post, post_kind, quantity_period, note) from proposal_line"
                                + " where proposal_id = :id")
                        .param("id", id().value())
                        .query(String.class)
                        .single())
                .isEqualTo("Sư phạm Tin học|Giáo viên Tin học|FULL_TIME|5|Của tôi");
    }

    @Test
    void takesNothingThatNobodyWasShown() {
        var line = page.addLine(MORNING, "donvi", id());
        page.post(MORNING, SampleRound.COLLEAGUE, line, changed(Map.of("major", "Sư phạm Tin học")));
        var mine = changed(Map.of("version", "1", "major", "Giáo dục Mầm non", "take[major]", "stored"));
        page.post(MORNING, SampleRound.COLLEAGUE, line, changed(Map.of("version", "1", "major", "Sư phạm Toán")));

        var conflict = text(page.post(MORNING, "donvi", line, mine));

        assertThat(conflict).contains("Sư phạm Toán", "Giáo dục Mầm non", typed("version", "2"));
        assertThat(conflict).containsPattern("value=\"stored\" id=\"take-major-stored\"[^>]* checked");
        mine.put("version", "2");
        assertThat(page.post(MORNING, "donvi", line, mine)).hasRedirectedUrl(school);
        assertThat(page.get(MORNING, "donvi", school)).bodyText().contains("Sư phạm Toán");
    }

    @Test
    void keepsWhatWasTypedForALineSomebodyRemoved() {
        var line = page.addLine(MORNING, "donvi", id());
        page.post(MORNING, SampleRound.COLLEAGUE, line + "/removal", Map.of("version", "0"));
        var mine = new HashMap<>(LINE);
        mine.putAll(Map.of("version", "0", "major", "Giáo dục Mầm non"));

        assertThat(text(page.post(MORNING, "donvi", line, mine)))
                .contains(
                        "người khác trong đơn vị xóa",
                        typed("major", "Giáo dục Mầm non"),
                        "action=\"" + school + "/lines\"");
    }

    @Test
    void asksBeforeALineIsRemoved() {
        var line = page.addLine(MORNING, "donvi", id());

        assertThat(page.get(MORNING, "donvi", line + "/removal")).bodyText().contains("Xóa dòng này");
        assertThat(page.post(MORNING, "donvi", line + "/removal", Map.of("version", "7")))
                .hasStatus(409);
        assertThat(page.post(MORNING, "donvi", line + "/removal", Map.of("version", "0")))
                .hasRedirectedUrl(school);
        assertThat(page.get(MORNING, "donvi", school)).bodyText().contains("Chưa thể làm");
    }

    @Test
    void marksChoicesThatWereNotReadInTheResolution() {
        assertThat(page.get(MORNING, "donvi", school + "/lines/new"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Theo báo chí, chưa đối chiếu",
                        "<optgroup label=\"Thu hút\"",
                        "không phải danh mục chính thức");
    }

    @Test
    void neverShowsADraftToOthers() {
        page.addLine(MORNING, "donvi", id());

        for (var other : new String[] {"vhxh", "chutich"}) {
            assertThat(text(page.get(MORNING, other, school)))
                    .contains("Đơn vị chưa gửi")
                    .doesNotContain("Giáo dục Tiểu học");
            assertThat(page.get(MORNING, other, school + "/print")).hasStatus(404);
            assertThat(page.get(MORNING, other, school + "/print.pdf")).hasStatus(404);
        }
    }

    @Test
    void saysTheSameInEnglish() {
        page.addLine(MORNING, "donvi", id());

        assertThat(page.get(MORNING, "donvi", school + "?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("What to do", "Demand for 2026");
    }

    private static Map<String, String> changed(Map<String, String> cells) {
        var line = new HashMap<>(LINE);
        line.put("version", "0");
        line.putAll(cells);
        return line;
    }

    private ProposalId id() {
        return ProposalId.of(school.substring(school.lastIndexOf('/') + 1));
    }
}

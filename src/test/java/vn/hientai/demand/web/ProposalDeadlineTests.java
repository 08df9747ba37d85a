package vn.hientai.demand.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.Pages.LINE;
import static vn.hientai.Pages.text;
import static vn.hientai.Pages.typed;
import static vn.hientai.demand.SampleRound.LAST_MOMENT;
import static vn.hientai.demand.SampleRound.MORNING;
import static vn.hientai.demand.SampleRound.TOO_LATE;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.hientai.Pages;
import vn.hientai.WholeApplicationTest;
import vn.hientai.demand.ProposalId;
import vn.hientai.demand.SampleRound;

/** 11:59:59.999 is in, 12:00:00.000 is out, for every way in which a unit writes. */
@WholeApplicationTest
class ProposalDeadlineTests {

    private static final String LATE = "Đã hết hạn gửi đề xuất: hạn là trước 12:00, 14/01/2026,"
            + " hệ thống nhận được lúc 12:00:00.000, 14/01/2026";

    @Autowired
    ApplicationContext application;

    Pages page;

    ProposalId id;
    String school;

    @BeforeEach
    void publish() {
        page = new Pages(application);
        id = new SampleRound(application).publish().get(SampleRound.SCHOOL);
        school = "/proposals/" + id;
    }

    @Test
    void aNewLine() {
        assertThat(page.post(LAST_MOMENT, "donvi", school + "/lines", LINE)).hasRedirectedUrl(school);
        assertThat(text(page.post(TOO_LATE, "donvi", school + "/lines", LINE)))
                .contains(LATE, typed("major", "Giáo dục Tiểu học"), typed("post", "Giáo viên chủ nhiệm"))
                .doesNotContain("Lưu dòng<");
        assertThat(page.get(TOO_LATE, "donvi", school)).bodyText().contains("Tổng cộng 1 dòng");
    }

    @Test
    void aChangedLine() {
        var line = page.addLine(MORNING, "donvi", id);

        assertThat(page.post(LAST_MOMENT, "donvi", line, changed("0", "Sư phạm Tin học")))
                .hasRedirectedUrl(school);
        assertThat(text(page.post(TOO_LATE, "donvi", line, changed("1", "Giáo dục Mầm non"))))
                .contains(LATE, typed("major", "Giáo dục Mầm non"));
        assertThat(page.get(TOO_LATE, "donvi", school))
                .bodyText()
                .contains("Sư phạm Tin học")
                .doesNotContain("Giáo dục Mầm non");
    }

    @Test
    void aRemovedLine() {
        var first = page.addLine(MORNING, "donvi", id);
        assertThat(page.post(TOO_LATE, "donvi", first + "/removal", Map.of("version", "0")))
                .hasStatus(409)
                .bodyText()
                .contains(LATE);
        assertThat(page.post(LAST_MOMENT, "donvi", first + "/removal", Map.of("version", "0")))
                .hasRedirectedUrl(school);
    }

    @Test
    void aSending() {
        page.addLine(MORNING, "donvi", id);
        var intent = page.intent(LAST_MOMENT, "donvi", school + "/check");

        assertThat(page.post(TOO_LATE, "donvi", school + "/sending", intent))
                .hasStatus(409)
                .bodyText()
                .contains(LATE);
        assertThat(page.post(LAST_MOMENT, "donvi", school + "/sending", intent))
                .hasRedirectedUrl(school + "/receipts/1");
        assertThat(page.get(TOO_LATE, "donvi", school + "/receipts/1"))
                .bodyText()
                .contains("14/01/2026 lúc 11:59:59.999");
    }

    @Test
    void aNilDeclaration() {
        var intent = page.intent(LAST_MOMENT, "donvi", school + "/nil");

        assertThat(page.post(TOO_LATE, "donvi", school + "/nil-declaration", intent))
                .hasStatus(409)
                .bodyText()
                .contains(LATE);
        assertThat(page.post(LAST_MOMENT, "donvi", school + "/nil-declaration", intent))
                .hasRedirectedUrl(school + "/receipts/1");
    }

    @Test
    void aWithdrawal() {
        var intent = page.intent(MORNING, "donvi", school + "/nil");
        page.post(MORNING, "donvi", school + "/nil-declaration", intent);

        assertThat(page.post(TOO_LATE, "donvi", school + "/withdrawal", Map.of("snapshot", "1")))
                .hasStatus(409)
                .bodyText()
                .contains(LATE);
        assertThat(page.post(LAST_MOMENT, "donvi", school + "/withdrawal", Map.of("snapshot", "1")))
                .hasRedirectedUrl(school);
    }

    @Test
    void aClosedFormStaysReadableAndSaysWhy() {
        page.addLine(MORNING, "donvi", id);

        assertThat(page.get(TOO_LATE, "donvi", school))
                .bodyText()
                .contains(
                        "Đã đóng",
                        "Đã hết hạn, đơn vị chưa gửi đề xuất",
                        "Còn nháp 1 dòng, không được tính",
                        "Phòng Văn hóa – Xã hội của xã Cẩm Giang",
                        "Giáo dục Tiểu học")
                .doesNotContain("/lines/new", "/check\"");
        assertThat(page.get(TOO_LATE, "donvi", school + "/print")).bodyText().contains("Bản nháp – chưa gửi");
        assertThat(page.get(TOO_LATE, "vhxh", school))
                .bodyText()
                .contains("Đơn vị không gửi trước hạn")
                .doesNotContain("Giáo dục Tiểu học");
    }

    private static Map<String, String> changed(String version, String major) {
        var line = new HashMap<>(LINE);
        line.putAll(Map.of("version", version, "major", major));
        return line;
    }
}
